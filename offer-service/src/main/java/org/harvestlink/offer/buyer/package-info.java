/** The buyers' profiles: name and channel for everybody, contacts for the buyer and the organizers. */
package org.harvestlink.offer.buyer;
