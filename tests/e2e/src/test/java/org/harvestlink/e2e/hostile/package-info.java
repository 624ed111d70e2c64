/** Requests that mean no good, drawn from the API's own description. */
package org.harvestlink.e2e.hostile;
