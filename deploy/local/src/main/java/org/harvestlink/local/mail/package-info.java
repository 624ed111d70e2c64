/** Catches what the services mail, so that nothing leaves this machine, and shows it. */
package org.harvestlink.local.mail;
