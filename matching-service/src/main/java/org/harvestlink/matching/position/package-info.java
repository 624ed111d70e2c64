/** Where the kilograms of every harvest and order are, and what their owners declare. */
package org.harvestlink.matching.position;
