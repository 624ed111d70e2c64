package org.harvestlink.offer.buyer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.harvestlink.contract.Channel;

/** An organization that buys. */
@Entity
public class Buyer {

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String address;
    private String contactName;
    private String phone;
    private String email;
    private String taxCode;
    private long version;

    protected Buyer() {}

    static Buyer join(UUID id, NewBuyer profile) {
        Buyer buyer = new Buyer();
        buyer.id = id;
        buyer.write(profile);
        return buyer;
    }

    /**
     * Replaces the profile.
     *
     * @return whether what others see of the buyer has changed
     */
    boolean rewrite(NewBuyer profile) {
        boolean seenByOthers = !name.equals(profile.name().strip()) || channel != profile.channel();
        write(profile);
        return seenByOthers;
    }

    private void write(NewBuyer profile) {
        name = profile.name().strip();
        channel = profile.channel();
        address = profile.address();
        contactName = profile.contactName();
        phone = profile.phone();
        email = profile.email();
        taxCode = profile.taxCode();
        version++;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Channel channel() {
        return channel;
    }

    long version() {
        return version;
    }

    BuyerView view() {
        return new BuyerView(id, name, channel, version);
    }

    BuyerContactView contactView() {
        return new BuyerContactView(id, name, channel, address, contactName, phone, email, taxCode, version);
    }
}
