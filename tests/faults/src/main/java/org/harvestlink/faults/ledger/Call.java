package org.harvestlink.faults.ledger;

/**
 * A request of the API.
 *
 * @param kind null when it only reads
 * @param key the {@code Idempotency-Key}, null for none
 * @param ifMatch the version in {@code If-Match}, null for none
 * @param body JSON, null for none
 */
public record Call(Kind kind, String method, String path, String key, Long ifMatch, String body) {

    public static Call get(String path) {
        return new Call(null, "GET", path, null, null, null);
    }

    public static Call post(Kind kind, String path, String key, String body) {
        return new Call(kind, "POST", path, key, null, body);
    }

    public static Call put(String path, long ifMatch, String body) {
        return new Call(Kind.REVISE, "PUT", path, null, ifMatch, body);
    }

    public static Call delete(String path, long ifMatch) {
        return new Call(Kind.WITHDRAW, "DELETE", path, null, ifMatch, null);
    }
}
