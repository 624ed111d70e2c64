/**
 * Tells organizations what concerns them, outside the market's own pages: letters by e-mail for people, signed webhooks for
 * programs. Each service tells those whose contacts it owns.
 */
package org.harvestlink.notices;
