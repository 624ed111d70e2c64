/** Letters by e-mail: gathered from what is new, written in the organization's language, sent until they arrive. */
package org.harvestlink.notices.letter;
