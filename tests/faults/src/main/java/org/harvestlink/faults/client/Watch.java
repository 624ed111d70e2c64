package org.harvestlink.faults.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.harvestlink.faults.injection.Machine;
import org.harvestlink.faults.injection.Windows;
import org.harvestlink.faults.ledger.Attempt;
import org.harvestlink.faults.ledger.Call;
import org.harvestlink.faults.verdict.Canaries;
import org.harvestlink.faults.verdict.Errors;
import org.harvestlink.faults.verdict.Findings;
import org.harvestlink.faults.verdict.Promise;
import org.harvestlink.local.Logins.Login;

/** Looks at every answer as it comes: is it for this reader, is it no older than what was known, is its error a problem. */
public final class Watch {

    private final Map<String, Long> newest = new ConcurrentHashMap<>();
    private final Canaries canaries;
    private final Windows windows;
    private final Findings findings;

    public Watch(Canaries canaries, Windows windows, Findings findings) {
        this.canaries = canaries;
        this.windows = windows;
        this.findings = findings;
    }

    /** The newest version of an entity that anybody has been told of; 0 for none. */
    long newest(String id) {
        return newest.getOrDefault(id, 0L);
    }

    /** Looks at what a login was answered. */
    void saw(Login reader, Call call, Attempt attempt) {
        if (attempt.status() == 0) {
            return;
        }
        String what = reader.name() + " " + call.method() + " " + call.path();
        Errors.of(attempt, windows.touch(attempt.sent(), attempt.ended()) || Machine.isStarved())
                .ifPresent(fault -> findings.add(Promise.ERRORS, what + ": " + fault));
        read(reader, what, attempt.text());
    }

    /** Looks at a text that a login was told, whichever way. */
    void read(Login reader, String where, String text) {
        canaries.foreignTo(reader.name(), text)
                .forEach(canary -> findings.add(Promise.PRIVACY, where + " tells " + canary + ": " + text));
    }

    /** Requires that an entity, read after {@code floor} was known, is not older; and remembers what it is. */
    void version(String where, JsonNode entity, long floor) {
        String id = entity.path("id").asText();
        long version = entity.path("version").asLong();
        if (version < floor) {
            findings.add(Promise.LIFE, where + ": version " + version + " of " + id + " after " + floor);
        }
        told(id, version);
    }

    /** Remembers a version that somebody was told. */
    void told(String id, long version) {
        newest.merge(id, version, Math::max);
    }

    /** Requires that a match is shown to its parties alone. */
    void party(Login reader, String where, JsonNode match) {
        String organization = reader.organization().toString();
        boolean party = match.path("cooperativeId").asText().equals(organization)
                || match.path("buyerId").asText().equals(organization);
        if (!party && !reader.role().equals("organizer")) {
            findings.add(Promise.PRIVACY, where + " shows a match of others: " + match);
        }
    }

    /** Notes that something was told that is somebody else's. */
    void leak(String what) {
        findings.add(Promise.PRIVACY, what);
    }
}
