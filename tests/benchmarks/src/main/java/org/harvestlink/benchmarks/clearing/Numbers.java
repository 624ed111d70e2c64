package org.harvestlink.benchmarks.clearing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the lines and whole numbers of a text file one after the other. */
final class Numbers {

    private final byte[] text;
    private int at;

    private Numbers(byte[] text) {
        this.text = text;
    }

    static Numbers of(Path file) throws IOException {
        return new Numbers(Files.readAllBytes(file));
    }

    void skipLine() {
        while (at < text.length && text[at++] != '\n') {
            // on to its end
        }
    }

    /** Whether there is nothing left. */
    boolean atEnd() {
        return at >= text.length;
    }

    /** The next number, whatever stands before it. */
    long next() {
        while (text[at] != '-' && (text[at] < '0' || text[at] > '9')) {
            at++;
        }
        boolean negative = text[at] == '-';
        long number = 0;
        for (at = negative ? at + 1 : at; at < text.length && text[at] >= '0' && text[at] <= '9'; at++) {
            number = 10 * number + text[at] - '0';
        }
        return negative ? -number : number;
    }

    int nextInt() {
        return Math.toIntExact(next());
    }
}
