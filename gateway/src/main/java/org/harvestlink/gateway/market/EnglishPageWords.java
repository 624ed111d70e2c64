package org.harvestlink.gateway.market;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** {@link PageWords} in English. */
@Localized("en")
interface EnglishPageWords extends PageWords {

    @Override
    @Message("Harvestlink · the fruit market of Son La")
    String brand();

    @Override
    @Message("Market")
    String market();

    @Override
    @Message("← Back to the market")
    String backToMarket();

    @Override
    @Message("Tiếng Việt")
    String otherLanguage();

    @Override
    @Message("{crop} of {cooperative}: {kg}, picked {days}, {price}.")
    String description(String crop, String cooperative, String kg, String days, String price);

    @Override
    @Message("still for sale")
    String stillOpen();

    @Override
    @Message("Week {weeks}")
    String weeks(String weeks);

    @Override
    @Message("Asking price")
    String ask();

    @Override
    @Message("Picked")
    String picked();

    @Override
    @Message("Grown in")
    String grown();

    @Override
    @Message("former district {district}")
    String district(String district);

    @Override
    @Message("Planting area code {code}")
    String areaCode(String code);

    @Override
    @Message("Variety and grade")
    String kind();

    @Override
    @Message("Certificates")
    String certificates();

    @Override
    @Message("valid to {day}")
    String validTo(String day);

    @Override
    @Message("No certificate yet")
    String noCertificates();

    @Override
    @Message("May enter")
    String markets();

    @Override
    @Message("Smallest lot")
    String minimumLot();

    @Override
    @Message("The cooperative’s note")
    String note();

    @Override
    @Message("{kg} in all")
    String quantity(String kg);

    @Override
    @Message("Delivered")
    String delivered();

    @Override
    @Message("Agreed")
    String agreed();

    @Override
    @Message("Held")
    String held();

    @Override
    @Message("Open")
    String open();

    @Override
    @Message("Short")
    String missing();

    @Override
    @Message("This harvest has been withdrawn from the market.")
    String withdrawn();

    @Override
    @Message("This harvest has ended.")
    String ended();

    @Override
    @Message("Order {crop}")
    String order(String crop);

    @Override
    @Message("Buyers post an order; the market pairs it with the harvests that fit and says why.")
    String orderHint();

    @Override
    @Message("Lot sheet to print (PDF)")
    String lotSheet();

    @Override
    @Message("Scan to see this harvest on Harvestlink: its certificates, area code and markets as they are now.")
    String lotCode();

    @Override
    @Message("There is no such harvest")
    String none();

    @Override
    @Message("The address may be incomplete. Every harvest for sale is on the market page.")
    String noneHint();

    @Override
    @Message("The harvest can’t be read at the moment")
    String unavailable();

    @Override
    @Message("Please try again in a moment.")
    String unavailableHint();
}
