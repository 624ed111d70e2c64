package org.harvestlink.offer.order;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.harvestlink.delivery.Actor;
import org.harvestlink.http.Forms;
import org.harvestlink.http.Language;
import org.harvestlink.http.PageRequest;
import org.harvestlink.http.Problem;
import org.harvestlink.http.Violation;
import org.harvestlink.imports.Export;
import org.harvestlink.imports.Outcome;
import org.harvestlink.offer.buyer.Buyer;
import org.harvestlink.offer.buyer.Buyers;
import org.harvestlink.offer.reference.Known;
import org.harvestlink.offer.reference.Mention;
import org.harvestlink.offer.reference.References;
import org.harvestlink.sheets.Days;

/** Orders by the sheet. */
@ApplicationScoped
class OrderImports {

    private static final int PAGE = 200;

    private final OrderService service;
    private final OrderRules rules;
    private final References references;
    private final Buyers buyers;
    private final Forms forms;
    private final Clock clock;

    OrderImports(
            OrderService service, OrderRules rules, References references, Buyers buyers, Forms forms, Clock clock) {
        this.service = service;
        this.rules = rules;
        this.references = references;
        this.buyers = buyers;
        this.forms = forms;
        this.clock = clock;
    }

    /** An import with all that its rows may name. */
    Uni<OrderImport> begin() {
        return references.all().map(reference -> new OrderImport(reference, new Days(LocalDate.now(clock)), rules));
    }

    /**
     * Posts what is good of these rows, in their order, within the current transaction.
     *
     * @throws Problem 409 when the buyer has no profile
     */
    Uni<Outcome> post(Actor buyer, List<NewOrder> rows, Language language) {
        return buyers.withProfile(buyer.organization())
                .chain(profile -> references.known(mentions(rows)).chain(known -> Multi.createFrom()
                        .range(0, rows.size())
                        .onItem()
                        .transformToUniAndConcatenate(at -> post(profile, at, rows.get(at), known, language))
                        .collect()
                        .asList()))
                .map(Outcome::of);
    }

    private Uni<Outcome.Result> post(Buyer buyer, int at, NewOrder wanted, Known known, Language language) {
        List<Violation> faults = violations(wanted, known);
        if (!faults.isEmpty()) {
            return Uni.createFrom().item(Outcome.Result.refused(at, Problem.invalid(faults), "body", language));
        }
        return service.postChecked(buyer, wanted)
                .map(row -> Outcome.Result.posted(at, row.order().id()));
    }

    private List<Violation> violations(NewOrder wanted, Known known) {
        if (wanted == null) {
            return Problem.invalid("body", "không được bỏ trống", "must not be missing")
                    .violations();
        }
        List<Violation> faults = new ArrayList<>(forms.violations(wanted));
        if (faults.isEmpty()) {
            faults.addAll(rules.violations(wanted, known));
        }
        return faults;
    }

    private static List<Mention> mentions(List<NewOrder> rows) {
        return rows.stream()
                .filter(Objects::nonNull)
                .flatMap(row -> OrderRules.mentions(row).stream())
                .toList();
    }

    /** The buyer's own orders as a workbook. */
    Multi<byte[]> export(Actor buyer, Language language) {
        return references.all().onItem().transformToMulti(reference -> new Export<>(
                        OrderColumns.of(reference, language), language)
                .write(after -> service.list(new OrderFilter(buyer, null, null), PageRequest.of(after, PAGE))));
    }
}
