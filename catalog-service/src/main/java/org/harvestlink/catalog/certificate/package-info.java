/** Certificates of cooperatives and growing areas. */
package org.harvestlink.catalog.certificate;
