package org.harvestlink.contract;

/** The way that a buyer's fruit reaches the people who eat it. */
public enum Channel {
    SUPERMARKET,
    ECOMMERCE,
    BORDER_TRADE,
    TRADITIONAL_MARKET,
    EXPORT,
    PROCESSING
}
