package org.harvestlink.http;

/** A sentence for people, in both languages. */
public record Text(String vi, String en) {

    public String in(Language language) {
        return language == Language.EN ? en : vi;
    }
}
