package org.harvestlink.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** The part of a list that is asked for: lists run from the newest to the oldest, by their UUIDv7. */
public class PageRequest {

    /** How many, 1 to 200. */
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    public int limit;

    /** The {@code next} of the page before, absent for the first. */
    @QueryParam("after")
    public String after;

    /** A page that no client has asked for by itself, such as a part of an export. @param after null for the first */
    public static PageRequest of(String after, int limit) {
        PageRequest page = new PageRequest();
        page.after = after;
        page.limit = limit;
        return page;
    }

    /**
     * The id behind which the page begins, null for the first page.
     *
     * @throws Problem 400 when the cursor is none of ours
     */
    public UUID afterId() {
        if (after == null || after.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(after);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("after", "con trỏ trang không hợp lệ", "is not a cursor of this list");
        }
    }

    /**
     * The number behind which the page begins, null for the first page, for lists that run by a number.
     *
     * @throws Problem 400 when the cursor is none of ours
     */
    public Long afterNumber() {
        if (after == null || after.isBlank()) {
            return null;
        }
        try {
            return Long.valueOf(after);
        } catch (NumberFormatException e) {
            throw Problem.invalid("after", "con trỏ trang không hợp lệ", "is not a cursor of this list");
        }
    }
}
