package org.harvestlink.local.season;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.harvestlink.local.Logins.Login;
import org.harvestlink.local.market.InParallel;
import org.harvestlink.local.market.MarketApi;
import org.harvestlink.local.market.RefusedException;

/**
 * The cooperatives and buyers of the local logins: each cooperative with a growing area for every crop it grows, a
 * packing facility and a VietGAP certificate.
 */
public final class Organizations {

    private static final String AREAS = "/api/growing-areas";
    private static final String FACILITIES = "/api/packing-facilities";
    private static final String CERTIFICATES = "/api/certificates";
    private static final String SCHEME = "VIETGAP";
    private static final String CHINA = "CN";

    private final MarketApi api;
    private final LocalDate today;
    private final Map<String, CropFigures> crops = new HashMap<>();

    /** @param today in Son La */
    public Organizations(MarketApi api, LocalDate today) {
        this.api = api;
        this.today = today;
        CropFigures.all().forEach(crop -> crops.put(crop.code(), crop));
    }

    /** Makes what is missing of all forty. Harmless when repeated. */
    public void ensure() throws IOException, InterruptedException {
        InParallel.each(SimulatedCooperative.all(), this::ensure);
        InParallel.each(SimulatedBuyer.all(), this::ensure);
    }

    private void ensure(SimulatedBuyer buyer) throws IOException, InterruptedException, RefusedException {
        Login login = buyer.login();
        String path = "/api/buyers/" + login.organization();
        if (!api.exists(path)) {
            Map<String, Object> profile = profile(buyer.name(), login);
            profile.put("channel", buyer.channel());
            api.putNew(login, path, profile);
        }
    }

    private void ensure(SimulatedCooperative cooperative) throws IOException, InterruptedException, RefusedException {
        Login login = cooperative.login();
        String path = "/api/cooperatives/" + login.organization();
        if (!api.exists(path)) {
            Map<String, Object> profile = profile(cooperative.name(), login);
            profile.put("communeCode", cooperative.commune());
            api.putNew(login, path, profile);
        }
        ensureAreas(cooperative);
        if (items(login, FACILITIES).isEmpty()) {
            post(login, FACILITIES, facility(cooperative));
        }
        if (items(login, CERTIFICATES).stream().noneMatch(this::isValid)) {
            post(login, CERTIFICATES, certificate(cooperative));
        }
    }

    private static Map<String, Object> profile(String name, Login login) {
        Map<String, Object> profile = new LinkedHashMap<>();
        profile.put("name", name);
        profile.put("contactName", login.name());
        profile.put("email", login.name() + "@harvestlink.example");
        return profile;
    }

    private void ensureAreas(SimulatedCooperative cooperative)
            throws IOException, InterruptedException, RefusedException {
        Map<String, String> there = areas(api, cooperative.login());
        List<String> order = crops.keySet().stream().sorted().toList();
        for (String crop : cooperative.crops()) {
            if (!there.containsKey(crop)) {
                post(cooperative.login(), AREAS, area(cooperative, crop, order.indexOf(crop)));
            }
        }
    }

    private Map<String, Object> area(SimulatedCooperative cooperative, String crop, int index) {
        Map<String, Object> area = new LinkedHashMap<>();
        area.put("crop", crop);
        area.put("code", String.format("VN-SLOR-%04d", cooperative.number() * 20 + index));
        area.put("hectares", cooperative.hectares(crop));
        area.put("expectedYieldKgPerHa", SimulatedCooperative.YIELD_KG_PER_HECTARE);
        area.put("communeCode", cooperative.commune());
        area.put("markets", crops.get(crop).markets().contains(CHINA) ? List.of(CHINA) : List.of());
        return area;
    }

    private static Map<String, Object> facility(SimulatedCooperative cooperative) {
        return Map.of(
                "code", String.format("VN-SLPH-%04d", cooperative.number()),
                "name", "Cơ sở đóng gói " + cooperative.number() + " (mô phỏng)",
                "markets", List.of(CHINA));
    }

    private Map<String, Object> certificate(SimulatedCooperative cooperative) {
        return Map.of(
                "scheme", SCHEME,
                "number", String.format("VietGAP-TT-13-%02d-14-%04d", today.getYear() % 100, cooperative.number()),
                "body", "Tổ chức chứng nhận (mô phỏng)",
                "validFrom", LocalDate.of(today.getYear(), 1, 1).toString(),
                "validTo", LocalDate.of(today.getYear() + 1, 12, 31).toString());
    }

    private boolean isValid(JsonNode certificate) {
        return certificate.path("scheme").asText().equals(SCHEME)
                && certificate.path("revokedAt").isMissingNode()
                && LocalDate.parse(certificate.path("validTo").asText()).getYear() > today.getYear();
    }

    private void post(Login login, String path, Map<String, Object> body)
            throws IOException, InterruptedException, RefusedException {
        api.post(login, path, key(login, path, body), body);
    }

    /** The same for the same content, so that what was posted and not answered is not posted twice. */
    static String key(Login login, String path, Map<String, Object> body) {
        String content = login.name() + path + new TreeMap<>(body);
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private List<JsonNode> items(Login login, String path) throws IOException, InterruptedException, RefusedException {
        return items(api, login, path);
    }

    private static List<JsonNode> items(MarketApi api, Login login, String path)
            throws IOException, InterruptedException, RefusedException {
        List<JsonNode> items = new ArrayList<>();
        api.get(login, path + "?limit=200").path("items").forEach(items::add);
        return items;
    }

    /** The ids of the login's growing areas by crop, the first of each. */
    static Map<String, String> areas(MarketApi api, Login login)
            throws IOException, InterruptedException, RefusedException {
        Map<String, String> areas = new HashMap<>();
        for (JsonNode area : items(api, login, AREAS)) {
            areas.putIfAbsent(area.path("crop").asText(), area.path("id").asText());
        }
        return areas;
    }

    /** The id of the login's packing facility, the first if there are several. */
    static String facility(MarketApi api, Login login) throws IOException, InterruptedException, RefusedException {
        return items(api, login, FACILITIES).get(0).path("id").asText();
    }
}
