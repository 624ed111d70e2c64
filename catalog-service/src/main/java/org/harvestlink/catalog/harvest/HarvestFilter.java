package org.harvestlink.catalog.harvest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.harvestlink.contract.HarvestStatus;

/** Which harvests a list is to show; what is absent does not restrict it. */
public class HarvestFilter {

    @QueryParam("crop")
    public String crop;

    /** Windows that reach this day or a later one. */
    @QueryParam("from")
    public LocalDate from;

    /** Windows that begin on this day or an earlier one. */
    @QueryParam("to")
    public LocalDate to;

    /** A scheme of which a certificate is valid on some day of the window. */
    @QueryParam("certification")
    public String certification;

    /** A market that is open to the fruit on some day of the window. */
    @QueryParam("market")
    public String market;

    /** A former district, by code or name. */
    @QueryParam("district")
    public String district;

    /** At least so many kilograms open. */
    @QueryParam("minKg")
    @Min(1)
    @Max(100_000_000)
    public Long minKg;

    /** Only one's own, of whatever status. */
    @QueryParam("mine")
    @DefaultValue("false")
    public boolean mine;

    /** {@code LISTED} when absent, or any for one's own. */
    @QueryParam("status")
    public HarvestStatus status;
}
