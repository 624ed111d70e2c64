/** What a cooperative is told outside the pages: letters and webhooks, by the notices library. */
package org.harvestlink.catalog.notice;
