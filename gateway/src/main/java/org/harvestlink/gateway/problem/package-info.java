/** The refusals that the gateway itself writes, in the form and the words that the services use for theirs. */
package org.harvestlink.gateway.problem;
