package org.harvestlink.notices.webhook;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Finds the machine behind a name. The address that was looked at is the one that is called: a name that means another
 * machine a moment later can't lead a call astray.
 */
@ApplicationScoped
class Resolver {

    private final Vertx vertx;
    private final WebhookConfig config;

    Resolver(Vertx vertx, WebhookConfig config) {
        this.vertx = vertx;
        this.config = config;
    }

    /** The address to call; fails with the problem {@link Target#notPublic} when it is not public. */
    Uni<InetAddress> resolve(Target target) {
        return Uni.createFrom().completionStage(() -> vertx.executeBlocking(() -> allowed(target.host()), false)
                .toCompletionStage());
    }

    private InetAddress allowed(String host) {
        try {
            InetAddress[] all = InetAddress.getAllByName(host);
            if (Arrays.stream(all).allMatch(this::isAllowed)) {
                return all[0];
            }
        } catch (UnknownHostException e) {
            // the same refusal
        }
        throw Target.notPublic();
    }

    private boolean isAllowed(InetAddress address) {
        return PublicAddress.is(address) || config.loopback() && address.isLoopbackAddress();
    }
}
