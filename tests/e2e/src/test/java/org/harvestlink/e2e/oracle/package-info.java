/** What must hold of the whole market at rest, asked of the databases, the broker and the API. */
package org.harvestlink.e2e.oracle;
