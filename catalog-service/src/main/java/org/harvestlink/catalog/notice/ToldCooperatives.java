package org.harvestlink.catalog.notice;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.harvestlink.contract.Side;
import org.harvestlink.notices.Organizations;

/** The cooperatives, who are told by this service. */
class ToldCooperatives {

    private static final String CONTACT = "select name, email from cooperative where id = $1";

    private static final String NAMES = """
            select 'CROP' as kind, code, name_vi, name_en from crop
            union all
            select 'DESTINATION', code, name_vi, name_en from destination
            """;

    @Produces
    @Singleton
    Organizations organizations() {
        return new Organizations(Side.COOPERATIVE, CONTACT, NAMES);
    }
}
