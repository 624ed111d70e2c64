package org.harvestlink.gateway.status;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One part of the system.
 *
 * @param name of its process
 * @param healthy whether it answered, a second ago at most, that it is ready
 */
record PartHealth(@Schema(examples = "matching-service") String name, boolean healthy) {}
