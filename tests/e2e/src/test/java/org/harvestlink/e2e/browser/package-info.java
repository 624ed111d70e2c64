/** The web app as people use it: Chromium without a window, logged in through Keycloak's own form. */
package org.harvestlink.e2e.browser;
