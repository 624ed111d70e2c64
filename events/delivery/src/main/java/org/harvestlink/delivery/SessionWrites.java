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

    private static final String CLAIM = String.format(StoredAnswer.CLAIM, ":caller", ":key", ":hash");
    private static final String FIND = String.format(StoredAnswer.FIND, ":caller", ":key");
    private static final String STORE =
            String.format(StoredAnswer.STORE, ":status", ":location", ":version", ":body", ":caller", ":key");

    private final Detached detached;
    private final Relay relay;
    private final ObjectMapper json;

    SessionWrites(Detached detached, Relay relay, ObjectMapper json) {
        this.detached = detached;
        this.relay = relay;
        this.json = json;
    }

    /** A PUT or DELETE: {@code effect} within one transaction. */
    public <T> Uni<T> change(Supplier<Uni<T>> effect) {
        return detached.run(() -> Panache.withTransaction(effect).invoke(relay::ring));
    }

    /** A POST: {@code effect} within one transaction, once for each key. */
    public Uni<Response> post(Ask ask, Supplier<Uni<Answer>> effect) {
        return change(() -> Panache.getSession().chain(session -> once(session, ask, effect)))
                .map(StoredAnswer::toResponse);
    }

    private Uni<StoredAnswer> once(Mutiny.Session session, Ask ask, Supplier<Uni<Answer>> effect) {
        String hash = ask.hash(json);
        return session.createNativeQuery(CLAIM)
                .setParameter("caller", ask.caller().subject())
                .setParameter("key", ask.key())
                .setParameter("hash", hash)
                .executeUpdate()
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
