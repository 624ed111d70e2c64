package org.harvestlink.notices.webhook;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.harvestlink.contract.Side;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Answer;
import org.harvestlink.delivery.Ask;
import org.harvestlink.delivery.ConnectionWrites;
import org.harvestlink.delivery.Reads;
import org.harvestlink.http.Page;
import org.harvestlink.http.PageRequest;
import org.harvestlink.http.Problem;
import org.harvestlink.http.ProblemType;
import org.harvestlink.http.Text;
import org.harvestlink.http.Versions;
import org.harvestlink.notices.Organizations;
import org.harvestlink.notices.Own;
import org.harvestlink.notices.news.Kind;

/** Keeps an organization's webhooks on its behalf. Everything here answers 404 for what is somebody else's. */
@ApplicationScoped
public class WebhookDesk {

    private static final ProblemType TOO_MANY = new ProblemType(
            "too-many-webhooks", 409, new Text("Đã đủ số webhook", "There are as many webhooks as there may be"));

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final Resolver resolver;
    private final WebhookConfig config;
    private final Reads reads;
    private final ConnectionWrites writes;
    private final Own own;
    private final Clock clock;
    private final String root;
    private final String source;

    WebhookDesk(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            Resolver resolver,
            WebhookConfig config,
            Reads reads,
            ConnectionWrites writes,
            Own own,
            Clock clock,
            Organizations organizations,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.resolver = resolver;
        this.config = config;
        this.reads = reads;
        this.writes = writes;
        this.own = own;
        this.clock = clock;
        this.root = organizations.side() == Side.COOPERATIVE ? "/api/cooperatives/" : "/api/buyers/";
        this.source = "/" + service;
    }

    /** Makes a webhook; the answer alone shows its secret, again when the same key is sent again. */
    public Uni<Response> make(UUID organization, String key, NewWebhook wanted) {
        Ask ask = new Ask(own.caller(organization), key, "POST " + path(organization), wanted);
        Target target = Target.of(wanted.url(), config.loopback());
        // Before the transaction, which must not wait for the names of strangers.
        return resolver.resolve(target)
                .chain(address -> writes.post(ask, connection -> make(connection, organization, wanted)));
    }

    private Uni<Answer> make(ActingConnection connection, UUID organization, NewWebhook wanted) {
        Instant now = clock.instant();
        List<Kind> kinds = wanted.kinds() == null
                ? Arrays.asList(Kind.values())
                : wanted.kinds().stream().sorted().toList();
        OwnWebhookView made = new OwnWebhookView(
                UuidCreator.getTimeOrderedEpoch(),
                wanted.url(),
                kinds,
                Secret.random().text(),
                now,
                1);
        return webhooks.count(connection, organization)
                .invoke(this::requireRoom)
                .chain(count -> webhooks.add(connection, organization, made, at(now)))
                .replaceWith(Answer.created(path(organization) + "/" + made.id(), made.version(), made));
    }

    private void requireRoom(long count) {
        if (count >= config.most()) {
            throw Problem.of(
                    TOO_MANY,
                    "Mỗi tổ chức có tối đa " + config.most() + " webhook; xin xóa bớt trước.",
                    "An organization has " + config.most() + " webhooks at most; remove one first.");
        }
    }

    public Uni<Page<OwnWebhookView>> list(UUID organization, PageRequest page) {
        return reads.on(actor(organization), connection -> webhooks.list(connection, organization, page))
                .map(rows -> Page.of(rows, page.limit, row -> row.id().toString(), row -> row));
    }

    public Uni<Response> get(UUID organization, UUID id) {
        return reads.on(actor(organization), connection -> webhooks.find(connection, organization, id))
                .map(WebhookDesk::there)
                .map(webhook -> Versions.ok(webhook, webhook.version()));
    }

    /** Removes a webhook with its log; what was on its way is not sent any more. */
    public Uni<Response> remove(UUID organization, UUID id, String ifMatch) {
        return writes.change(actor(organization), connection -> webhooks.toChange(connection, organization, id)
                        .map(WebhookDesk::there)
                        .invoke(webhook -> Versions.requireCurrent(ifMatch, webhook.version()))
                        .chain(webhook -> webhooks.remove(connection, organization, id)))
                .replaceWith(() -> Response.noContent().build());
    }

    public Uni<Page<OwnDeliveryView>> deliveries(UUID organization, UUID id, PageRequest page) {
        return reads.on(actor(organization), connection -> webhooks.find(connection, organization, id)
                        .map(WebhookDesk::there)
                        .chain(webhook -> deliveries.of(connection, organization, id, page)))
                .map(rows -> Page.of(rows, page.limit, row -> row.id().toString(), row -> row));
    }

    /** Has a test sent like any other delivery. */
    public Uni<Response> test(UUID organization, UUID id, String key) {
        String path = path(organization) + "/" + id;
        Ask ask = new Ask(own.caller(organization), key, "POST " + path + "/test", null);
        return writes.post(ask, connection -> webhooks.find(connection, organization, id)
                .map(WebhookDesk::there)
                .chain(webhook -> test(connection, organization, id, path)));
    }

    private Uni<Answer> test(ActingConnection connection, UUID organization, UUID id, String path) {
        Instant now = clock.instant();
        Envelope body = Envelope.test(UuidCreator.getTimeOrderedEpoch(), id, source, now);
        OwnDeliveryView delivery = new OwnDeliveryView(
                UuidCreator.getTimeOrderedEpoch(), body.type(), DeliveryStatus.PENDING, List.of(), now, now);
        return deliveries
                .add(connection, delivery.id(), id, organization, body.type(), body, at(now))
                .replaceWith(Answer.accepted(path + "/deliveries", 1, delivery));
    }

    private Actor actor(UUID organization) {
        return Actor.of(own.caller(organization));
    }

    private String path(UUID organization) {
        return root + organization + "/webhooks";
    }

    private static OwnWebhookView there(OwnWebhookView webhook) {
        if (webhook == null) {
            throw Problem.notFound();
        }
        return webhook;
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
