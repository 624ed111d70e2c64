/** Harvestlink's own services on this machine. */
package org.harvestlink.local.service;
