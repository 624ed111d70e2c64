package org.harvestlink.http;

/** One fault of the input: the field's path, such as {@code window.to}, and what is wrong with it. */
public record Violation(String field, Text message) {}
