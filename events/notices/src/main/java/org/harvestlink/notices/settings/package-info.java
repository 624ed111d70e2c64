/** What each organization wants to be told of by letter, in which language and where. */
package org.harvestlink.notices.settings;
