package org.harvestlink.contract;

/** A certification scheme of the reference data, such as {@code VIETGAP}. */
public record SchemeState(String code, String nameVi, String nameEn, long version) implements EventBody {

    @Override
    public String entityId() {
        return code;
    }

    @Override
    public String partitionKey() {
        return "SCHEME";
    }
}
