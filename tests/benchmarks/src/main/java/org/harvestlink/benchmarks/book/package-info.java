/** How fast the book answers, beside a linear scan and PostgreSQL with the same data and queries in the same run. */
package org.harvestlink.benchmarks.book;
