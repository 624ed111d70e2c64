/** Takes the steps of matches in and leaves what is new to this service's side with letters and webhooks. */
package org.harvestlink.notices.intake;
