/** What the clients meant to do, written down before it was sent, and what they were told. */
package org.harvestlink.faults.ledger;
