/** Which steps of a match are news to which side, in plain values. */
package org.harvestlink.notices.news;
