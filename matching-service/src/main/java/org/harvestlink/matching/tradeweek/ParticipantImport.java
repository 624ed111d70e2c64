package org.harvestlink.matching.tradeweek;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harvestlink.contract.Side;
import org.harvestlink.http.Violation;
import org.harvestlink.imports.Importing;
import org.harvestlink.sheets.Field;
import org.harvestlink.sheets.Marked;
import org.harvestlink.sheets.Names;
import org.harvestlink.sheets.Readers;
import org.harvestlink.sheets.Reading;
import org.harvestlink.sheets.Text;

/** Participants of an event from its organizer's list: by name, as they stand in harvests and orders. */
final class ParticipantImport implements Importing<NewParticipant> {

    private final List<Field> fields;
    private final Set<UUID> there;

    /**
     * @param known who may be named
     * @param there who is on the event's list already, and is not only invited
     */
    ParticipantImport(Collection<KnownParty> known, Collection<UUID> there, TradeWeek week) {
        this.fields = fields(known, HalfDays.of(week.slots()));
        this.there = new HashSet<>(there);
    }

    private static List<Field> fields(Collection<KnownParty> known, HalfDays halves) {
        Names names = new Names(known.stream()
                .map(party -> new Names.Entry(party.id().toString(), Text.same(party.name()), List.of()))
                .toList());
        Map<String, KnownParty> byId =
                known.stream().collect(Collectors.toMap(party -> party.id().toString(), Function.identity()));
        return List.of(
                Field.of(
                        "organizationId",
                        "Đơn vị",
                        "Organization",
                        Readers.code(names),
                        "tên đơn vị",
                        "tên",
                        "hợp tác xã",
                        "htx",
                        "doanh nghiệp",
                        "công ty",
                        "bên mua",
                        "người tham gia",
                        "name",
                        "company",
                        "cooperative",
                        "buyer",
                        "participant"),
                // On which side it sits the market knows; what the column says of it is for people.
                Field.of(
                        "kind",
                        "Bên",
                        "Side",
                        (cell, unit, row) -> side(byId.get(row.get("organizationId"))),
                        "loại",
                        "vai trò"),
                Field.of("away", "Vắng", "Away", (cell, unit, row) -> halves.read(cell), "vắng mặt", "nghỉ", "absent"),
                Field.of("invited", "Chỉ mời", "Only invited", Readers.flag(), "mới mời", "invited"),
                Field.ignored("STT", "No.", "số thứ tự", "tt", "#", "no", Marked.TO_DO.vi(), Marked.TO_DO.en()),
                Field.ignored("Ghi chú", "Note", "notes"),
                Field.ignored("Điện thoại", "Phone", "sđt", "số điện thoại", "tel"),
                Field.ignored("Người đại diện", "Representative", "người liên hệ", "contact"));
    }

    private static Reading<?> side(KnownParty party) {
        return party == null
                ? Reading.nothing()
                : Reading.of(
                        party.side(),
                        party.side() == Side.COOPERATIVE
                                ? new Text("Hợp tác xã", "Cooperative")
                                : new Text("Bên mua", "Buyer"));
    }

    @Override
    public List<Field> fields() {
        return fields;
    }

    @Override
    public Class<NewParticipant> type() {
        return NewParticipant.class;
    }

    @Override
    public List<Violation> violations(NewParticipant row) {
        List<Violation> faults = new ArrayList<>();
        if (row.organizationId() == null) {
            faults.add(violation("organizationId", "không được để trống", "must not be empty"));
        } else if (!there.add(row.organizationId())) {
            faults.add(
                    violation("organizationId", "đã có trong danh sách của sự kiện", "is on the event's list already"));
        }
        return faults;
    }

    private static Violation violation(String field, String vi, String en) {
        return new Violation(field, new org.harvestlink.http.Text(vi, en));
    }
}
