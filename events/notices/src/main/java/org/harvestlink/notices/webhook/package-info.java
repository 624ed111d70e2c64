/** Tells programs of organizations: signed by Standard Webhooks, retried, and logged attempt by attempt. */
package org.harvestlink.notices.webhook;
