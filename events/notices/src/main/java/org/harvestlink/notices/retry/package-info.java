/** When what could not be delivered is tried again. */
package org.harvestlink.notices.retry;
