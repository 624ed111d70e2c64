package org.harvestlink.contract;

/** A market of the reference data: ISO 3166-1 alpha-2 code ({@code EU} for the European Union) and its names. */
public record MarketState(String code, String nameVi, String nameEn, long version) implements EventBody {

    @Override
    public String entityId() {
        return code;
    }

    @Override
    public String partitionKey() {
        return "MARKET";
    }
}
