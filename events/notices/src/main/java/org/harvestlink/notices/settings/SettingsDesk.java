package org.harvestlink.notices.settings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.ConnectionWrites;
import org.harvestlink.delivery.Reads;
import org.harvestlink.http.Versions;
import org.harvestlink.notices.Own;

/** Reads and writes an organization's settings on its behalf. */
@ApplicationScoped
public class SettingsDesk {

    private final SettingsRepository repository;
    private final Reads reads;
    private final ConnectionWrites writes;
    private final Own own;

    SettingsDesk(SettingsRepository repository, Reads reads, ConnectionWrites writes, Own own) {
        this.repository = repository;
        this.reads = reads;
        this.writes = writes;
        this.own = own;
    }

    /** @throws org.harvestlink.http.Problem 404 when they are somebody else's */
    public Uni<Response> get(UUID organization) {
        Actor actor = Actor.of(own.caller(organization));
        return reads.on(actor, connection -> repository.of(connection, organization))
                .map(SettingsDesk::answer);
    }

    /**
     * Replaces settings whose current version the sender has seen; version 0 when there have been none.
     *
     * @throws org.harvestlink.http.Problem 404 when they are somebody else's, 412, 428
     */
    public Uni<Response> put(UUID organization, String ifMatch, NewSettings told) {
        Actor actor = Actor.of(own.caller(organization));
        return writes.change(actor, connection -> repository
                        .of(connection, organization)
                        .invoke(settings -> Versions.requireCurrent(ifMatch, settings.version()))
                        .map(settings -> settings.rewritten(told))
                        // False when somebody else was quicker: what was read is no longer the newest.
                        .call(settings -> repository
                                .save(connection, organization, settings)
                                .invoke(Versions::requireAbsent)))
                .map(SettingsDesk::answer);
    }

    private static Response answer(Settings settings) {
        return Versions.ok(settings.view(), settings.version());
    }
}
