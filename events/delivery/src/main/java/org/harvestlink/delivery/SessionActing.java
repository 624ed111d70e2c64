package org.harvestlink.delivery;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/** Tells the database on whose behalf the transaction of the current Panache session runs. */
@ApplicationScoped
class SessionActing {

    static final String COLUMNS = String.format(Actor.SETTINGS, ":role", ":organization", ":subject");

    private static final String SET = "select " + COLUMNS;

    Uni<Void> as(Actor actor) {
        return Panache.getSession()
                .chain(session -> with(session.createNativeQuery(SET, Object[].class), actor)
                        .getSingleResult())
                .replaceWithVoid();
    }

    /** The query with the parameters of {@link #COLUMNS}. */
    static <T> Mutiny.SelectionQuery<T> with(Mutiny.SelectionQuery<T> query, Actor actor) {
        return query.setParameter("role", actor.role())
                .setParameter("organization", actor.organizationOrNone())
                .setParameter("subject", actor.subject());
    }
}
