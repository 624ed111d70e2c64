package org.harvestlink.catalog.cooperative;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * A profile as everybody sees it.
 *
 * @param district name of the former district, such as Yên Châu
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CooperativeView(UUID id, String name, String communeCode, String district, String address, long version) {}
