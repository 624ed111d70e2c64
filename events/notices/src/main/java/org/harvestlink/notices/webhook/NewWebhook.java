package org.harvestlink.notices.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.harvestlink.notices.news.Kind;

/**
 * A webhook as an organization asks for it.
 *
 * @param url of the receiver, https
 * @param kinds what it is told of, null for everything
 */
public record NewWebhook(
        @NotBlank @Size(max = 2000) String url,
        @Size(min = 1) Set<@NotNull Kind> kinds) {}
