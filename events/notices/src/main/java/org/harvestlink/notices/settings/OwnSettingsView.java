package org.harvestlink.notices.settings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.harvestlink.notices.news.Kind;

/**
 * An organization's settings, for itself.
 *
 * @param email where letters go, null for the profile's address
 * @param kinds every kind, and whether it is told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OwnSettingsView(LanguageTag language, String email, Map<Kind, Boolean> kinds, long version) {}
