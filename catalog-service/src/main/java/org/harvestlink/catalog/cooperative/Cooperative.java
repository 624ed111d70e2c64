package org.harvestlink.catalog.cooperative;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.harvestlink.catalog.reference.ReferenceBook;

/** A seller. Each change counts the version up. */
@Entity
public class Cooperative {

    @Id
    private UUID id;

    @Embedded
    private Profile profile;

    private long version;

    protected Cooperative() {}

    static Cooperative join(UUID id, Profile profile) {
        Cooperative cooperative = new Cooperative();
        cooperative.id = id;
        cooperative.profile = profile;
        cooperative.version = 1;
        return cooperative;
    }

    /** @return true when anything is different */
    boolean rewrite(Profile told) {
        if (profile.equals(told)) {
            return false;
        }
        profile = told;
        version++;
        return true;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return profile.name();
    }

    long version() {
        return version;
    }

    CooperativeView view(ReferenceBook book) {
        return new CooperativeView(
                id,
                profile.name(),
                profile.communeCode(),
                book.districtName(profile.district()),
                profile.address(),
                version);
    }

    CooperativeContactView contactView(ReferenceBook book) {
        return new CooperativeContactView(
                id,
                profile.name(),
                profile.communeCode(),
                book.districtName(profile.district()),
                profile.address(),
                profile.contactName(),
                profile.phone(),
                profile.email(),
                profile.taxCode(),
                version);
    }
}
