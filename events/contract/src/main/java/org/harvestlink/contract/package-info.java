/** The contract between the services: every event's type, topic and body, as plain records that depend on {@code java..} alone. */
package org.harvestlink.contract;
