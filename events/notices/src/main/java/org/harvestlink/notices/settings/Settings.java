package org.harvestlink.notices.settings;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.harvestlink.http.Language;
import org.harvestlink.notices.news.Kind;

/**
 * What an organization wants to be told.
 *
 * @param email where letters go, null for the profile's address
 * @param off the kinds that are not told
 * @param version 0 when it has never said so
 */
public record Settings(Language language, String email, Set<Kind> off, long version) {

    /** Of an organization that has never said anything: everything, in Vietnamese. */
    public static final Settings USUAL = new Settings(Language.VI, null, Set.of(), 0);

    Settings rewritten(NewSettings told) {
        Set<Kind> off = EnumSet.noneOf(Kind.class);
        told.kinds().forEach((kind, on) -> {
            if (!on) {
                off.add(kind);
            }
        });
        String address = told.email() == null || told.email().isBlank()
                ? null
                : told.email().strip();
        return new Settings(told.language().language(), address, off, version + 1);
    }

    OwnSettingsView view() {
        Map<Kind, Boolean> kinds = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            kinds.put(kind, !off.contains(kind));
        }
        return new OwnSettingsView(LanguageTag.of(language), email, kinds, version);
    }
}
