package org.harvestlink.catalog.harvest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.harvestlink.catalog.area.GrowingAreas;
import org.harvestlink.catalog.facility.PackingFacilities;
import org.harvestlink.catalog.reference.ReferenceBook;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Reads;
import org.harvestlink.http.Forms;
import org.harvestlink.http.Language;
import org.harvestlink.http.Page;
import org.harvestlink.http.PageRequest;
import org.harvestlink.http.Problem;
import org.harvestlink.http.Violation;
import org.harvestlink.imports.Export;
import org.harvestlink.imports.Outcome;
import org.harvestlink.sheets.Days;

/** Harvests by the sheet. */
@ApplicationScoped
class HarvestImports {

    private static final int PAGE = 200;

    private final HarvestService service;
    private final HarvestRepository repository;
    private final HarvestRules rules;
    private final Situations situations;
    private final GrowingAreas areas;
    private final PackingFacilities facilities;
    private final ReferenceBook book;
    private final Reads reads;
    private final Forms forms;
    private final Clock clock;

    HarvestImports(
            HarvestService service,
            HarvestRepository repository,
            HarvestRules rules,
            Situations situations,
            GrowingAreas areas,
            PackingFacilities facilities,
            ReferenceBook book,
            Reads reads,
            Forms forms,
            Clock clock) {
        this.service = service;
        this.repository = repository;
        this.rules = rules;
        this.situations = situations;
        this.areas = areas;
        this.facilities = facilities;
        this.book = book;
        this.reads = reads;
        this.forms = forms;
        this.clock = clock;
    }

    /** An import with all that its rows may name. */
    Uni<HarvestImport> begin(Actor cooperative) {
        UUID id = cooperative.organization();
        return reads.inSession(cooperative, () -> areas.of(id)
                .chain(own -> facilities.of(id).map(packing -> new OwnPlaces(own, packing)))
                .chain(own -> repository
                        .listedKg(id)
                        .map(listed -> new HarvestImport(
                                HarvestFields.all(book, own, new Days(LocalDate.now(clock))), own, listed, rules))));
    }

    /**
     * Lists what is good of these rows, in their order, within the current transaction.
     *
     * @throws Problem 409 when the cooperative has no profile
     */
    Uni<Outcome> list(Actor cooperative, List<NewHarvest> rows, Language language) {
        return situations
                .hold(cooperative.organization())
                .chain(situation -> Multi.createFrom()
                        .range(0, rows.size())
                        .onItem()
                        .transformToUniAndConcatenate(at -> list(situation, at, rows.get(at), language))
                        .collect()
                        .asList())
                .map(Outcome::of);
    }

    /** A refusal comes before anything of the row is written, so it refuses that row alone. */
    private Uni<Outcome.Result> list(Situation situation, int at, NewHarvest told, Language language) {
        return Uni.createFrom()
                .deferred(() -> {
                    requireForm(told);
                    return service.list(situation, told);
                })
                .map(row -> Outcome.Result.posted(at, row.harvest().id()))
                .onFailure(Problem.class)
                .recoverWithItem(refused -> Outcome.Result.refused(at, refused, field(refused), language));
    }

    private void requireForm(NewHarvest told) {
        if (told == null) {
            throw Problem.invalid("body", "không được bỏ trống", "must not be missing");
        }
        List<Violation> faults = forms.violations(told);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    /** Where a refusal that names no field stands. */
    private static String field(Problem refused) {
        Object named = refused.members().get("field");
        return named != null ? named.toString() : Capacity.isExceeded(refused) ? "quantityKg" : "growingAreaId";
    }

    /** The cooperative's own harvests as a workbook. */
    Multi<byte[]> export(Actor cooperative, Language language) {
        return new Export<>(HarvestColumns.of(book, language), language)
                .write(after -> page(cooperative, PageRequest.of(after, PAGE)));
    }

    private Uni<Page<HarvestView>> page(Actor cooperative, PageRequest page) {
        HarvestSearch own = new HarvestSearch(new HarvestFilter(), cooperative.organization(), page.afterId(), book);
        return reads.inSession(cooperative, () -> repository.rows(own, page.limit))
                .map(rows -> Page.of(
                        rows, page.limit, row -> row.harvest().id().toString(), row -> HarvestView.of(row, book)));
    }
}
