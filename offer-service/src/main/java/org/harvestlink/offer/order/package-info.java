/** Orders: what a buyer wants, posted, revised, withdrawn, and ended when their delivery window is over. */
package org.harvestlink.offer.order;
