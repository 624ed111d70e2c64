/** The service that pairs harvests with orders and promises their kilograms. */
package org.harvestlink.matching;
