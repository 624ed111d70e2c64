/** What people carry on paper, as PDF: a lot's sheet on its crates, a day's agenda. */
package org.harvestlink.papers;
