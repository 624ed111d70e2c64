package org.harvestlink.matching.engine;

/**
 * Estimates for a refrigerated or covered truck from Sơn La; no published timetable or tariff was found.
 *
 * <p>Cost: 150 VND/kg for loading and 8 VND/kg for each kilometre, the figures of the clearing benchmark.
 *
 * <p>Days: 40 km/h on the first 300 km (National Highway 6 to Hà Nội, 35–45 km/h estimated in the reference notes) and
 * 65 km/h beyond (60–70). Picking and packing leave 6 hours of driving on the day of loading; each further day has 10, the
 * most that one driver may drive (Law 36/2024/QH15 on road traffic order and safety, article 64). So Mộc Châu–Hà Nội (199
 * km) arrives the same day, Sơn La–Hà Nội (302 km) and every border gate the next, Thành phố Hồ Chí Minh (about 2,000 km)
 * on the third day after.
 */
public final class EstimatedHaulage implements Haulage {

    private static final long LOADING_VND_PER_KG = 150;
    private static final long VND_PER_KG_AND_KM = 8;
    private static final int MOUNTAIN_ROAD_KM = 300;
    private static final int MOUNTAIN_KM_PER_HOUR = 40;
    private static final int LOWLAND_KM_PER_HOUR = 65;
    private static final int MINUTES_ON_LOADING_DAY = 6 * 60;
    private static final int MINUTES_ON_LATER_DAYS = 10 * 60;

    @Override
    public Haul over(int km) {
        return new Haul(km, days(minutes(km)), LOADING_VND_PER_KG + VND_PER_KG_AND_KM * km);
    }

    private static int minutes(int km) {
        int mountain = Math.min(km, MOUNTAIN_ROAD_KM);
        return mountain * 60 / MOUNTAIN_KM_PER_HOUR + (km - mountain) * 60 / LOWLAND_KM_PER_HOUR;
    }

    private static int days(int minutes) {
        int left = Math.max(0, minutes - MINUTES_ON_LOADING_DAY);
        return (left + MINUTES_ON_LATER_DAYS - 1) / MINUTES_ON_LATER_DAYS;
    }
}
