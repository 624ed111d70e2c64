package org.harvestlink.catalog.cooperative;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/** A profile with its contacts, for the cooperative itself and the organizers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CooperativeContactView(
        UUID id,
        String name,
        String communeCode,
        String district,
        String address,
        String contactName,
        String phone,
        String email,
        String taxCode,
        long version) {}
