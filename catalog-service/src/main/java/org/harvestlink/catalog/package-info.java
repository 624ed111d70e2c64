/** The catalog: who grows what where, with which codes and certificates, and the harvests that follow from it. */
package org.harvestlink.catalog;
