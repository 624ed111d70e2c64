package org.harvestlink.catalog.reference;

/** What something is called in both languages. */
public record Name(String vi, String en) {}
