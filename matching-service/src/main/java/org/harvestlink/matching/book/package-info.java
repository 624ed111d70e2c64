/** Which crops' books this instance of the service owns: each crop has one owner, and another takes over when it dies. */
package org.harvestlink.matching.book;
