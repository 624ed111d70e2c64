package org.harvestlink.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The one way in which a request changes a service's entities: one transaction in a Panache session, holding the effect,
 * its events and the answer, run to its end whether or not the client still listens.
 */
@ApplicationScoped
public class SessionWrites {

    private static final String CLAIM = StoredAnswer.CLAIM
            .replace("{settings}", SessionActing.COLUMNS)
            .replace("{key}", ":key")
            .replace("{hash}", ":hash");
    private static final String FIND = String.format(StoredAnswer.FIND, ":caller", ":key");
    private static final String STORE =
            String.format(StoredAnswer.STORE, ":status", ":location", ":version", ":body", ":caller", ":key");

    private final Detached detached;
    private final SessionActing acting;
    private final Relay relay;
    private final ObjectMapper json;

    SessionWrites(Detached detached, SessionActing acting, Relay relay, ObjectMapper json) {
        this.detached = detached;
        this.acting = acting;
        this.relay = relay;
        this.json = json;
    }

    /** A PUT or DELETE: {@code effect} within one transaction on somebody's behalf. */
    public <T> Uni<T> change(Actor actor, Supplier<Uni<T>> effect) {
        return transaction(() -> acting.as(actor).chain(told -> effect.get()));
    }

    /** A POST: {@code effect} within one transaction on the caller's behalf, once for each key. */
    public Uni<Response> post(Ask ask, Supplier<Uni<Answer>> effect) {
        return transaction(() -> Panache.getSession().chain(session -> once(session, ask, effect)))
                .map(StoredAnswer::toResponse);
    }

    private <T> Uni<T> transaction(Supplier<Uni<T>> work) {
        return detached.run(() -> Panache.withTransaction(work).invoke(relay::ring));
    }

    private Uni<StoredAnswer> once(Mutiny.Session session, Ask ask, Supplier<Uni<Answer>> effect) {
        String hash = ask.hash(json);
        return SessionActing.with(session.createNativeQuery(CLAIM, Long.class), Actor.of(ask.caller()))
                .setParameter("key", ask.key())
                .setParameter("hash", hash)
                .getSingleResult()
                .chain(claimed -> claimed == 1
                        ? effect.get()
                                .map(answer -> StoredAnswer.of(hash, answer, json))
                                .call(answer -> store(session, ask, answer))
                        : find(session, ask).map(answer -> answer.requireSame(hash)));
    }

    private static Uni<StoredAnswer> find(Mutiny.Session session, Ask ask) {
        return session.createNativeQuery(FIND, Object[].class)
                .setParameter("caller", ask.caller().subject())
                .setParameter("key", ask.key())
                .getSingleResult()
                .map(row -> new StoredAnswer(
                        (String) row[0],
                        ((Number) row[1]).intValue(),
                        (String) row[2],
                        ((Number) row[3]).longValue(),
                        (String) row[4]));
    }

    private static Uni<Integer> store(Mutiny.Session session, Ask ask, StoredAnswer answer) {
        return session.createNativeQuery(STORE)
                .setParameter("status", answer.status())
                .setParameter("location", answer.location())
                .setParameter("version", answer.version())
                .setParameter("body", answer.body())
                .setParameter("caller", ask.caller().subject())
                .setParameter("key", ask.key())
                .executeUpdate();
    }
}
