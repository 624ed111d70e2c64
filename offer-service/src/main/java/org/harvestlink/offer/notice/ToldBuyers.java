package org.harvestlink.offer.notice;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.harvestlink.contract.Side;
import org.harvestlink.notices.Organizations;

/** The buyers, who are told by this service. */
class ToldBuyers {

    private static final String CONTACT = "select name, email from buyer where id = $1";

    private static final String NAMES = """
            select kind, code, name_vi, name_en from reference_entry where kind in ('CROP', 'DESTINATION')
            """;

    @Produces
    @Singleton
    Organizations organizations() {
        return new Organizations(Side.BUYER, CONTACT, NAMES);
    }
}
