/** PostgreSQL 17 on this machine: one server, with a database and a role for every service. */
package org.harvestlink.local.postgres;
