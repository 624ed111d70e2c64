package org.harvestlink.faults.ledger;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A write of one client: what was meant, and every attempt at it. */
public final class Write {

    private final int number;
    private final String login;
    private final Call call;
    private final List<Attempt> attempts = new CopyOnWriteArrayList<>();

    /** @param number its place in the ledger, from 1 */
    public Write(int number, String login, Call call) {
        this.number = number;
        this.login = login;
        this.call = call;
    }

    public int number() {
        return number;
    }

    public String login() {
        return login;
    }

    public Call call() {
        return call;
    }

    public Kind kind() {
        return call.kind();
    }

    /** In the order in which they ended. */
    public List<Attempt> attempts() {
        return attempts;
    }

    public void add(Attempt attempt) {
        attempts.add(attempt);
    }

    /** The first answer that says that it was done. */
    public Optional<Attempt> accepted() {
        return attempts.stream().filter(Attempt::accepted).findFirst();
    }

    /** Whether it may have been done without anybody having been told. */
    public boolean inDoubt() {
        return accepted().isEmpty() && (attempts.isEmpty() || attempts.stream().anyMatch(Attempt::leavesDoubt));
    }

    @Override
    public String toString() {
        return "ledger " + number + " " + login + " " + call.kind() + " " + call.method() + " " + call.path()
                + (call.key() == null ? "" : " key " + call.key())
                + (call.ifMatch() == null ? "" : " if-match " + call.ifMatch());
    }
}
