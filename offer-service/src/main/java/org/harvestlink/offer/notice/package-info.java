/** What a buyer is told outside the pages: letters and webhooks, by the notices library. */
package org.harvestlink.offer.notice;
