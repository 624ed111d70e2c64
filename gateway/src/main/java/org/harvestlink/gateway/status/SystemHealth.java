package org.harvestlink.gateway.status;

import java.util.List;

/** Every part that a request may need, the gateway itself left out, for it is the one answering. */
record SystemHealth(List<PartHealth> parts) {}
