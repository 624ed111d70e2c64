package org.harvestlink.offer.demand;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.harvestlink.http.Problem;

/** What part of the demand is asked for. */
public class DemandQuery {

    /** A crop's code, absent for all. */
    @QueryParam("crop")
    public String crop;

    /** Only what can be delivered on this day or later. */
    @QueryParam("from")
    public LocalDate from;

    /** Only what can be delivered on this day or earlier. */
    @QueryParam("to")
    public LocalDate to;

    /** @throws Problem 400 when the window ends before it begins */
    void requireInOrder() {
        if (from != null && to != null && to.isBefore(from)) {
            throw Problem.invalid("to", "ngày kết thúc trước ngày bắt đầu", "the window ends before it begins");
        }
    }
}
