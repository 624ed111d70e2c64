package org.harvestlink.e2e.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;

/**
 * A cheap phone on a slow network, by Chromium's own throttling: a sixth of this machine's processor, 1.6 Mbit/s and 150 ms to the
 * server and back (what Lighthouse calls "slow 4G"). It counts the bytes of scripts as they came over the network.
 */
public final class SlowPhone {

    private static final int CPU_SLOWDOWN = 6;
    private static final double DOWN_BYTES_PER_S = 1.6e6 / 8;
    private static final double UP_BYTES_PER_S = 0.75e6 / 8;
    private static final int LATENCY_MS = 150;
    private static final String NOTE_FIRST_HEADING = """
            new MutationObserver((changes, watcher) => {
              if (document.querySelector('main h1')) {
                window.usableAfterMs = performance.now();
                watcher.disconnect();
              }
            }).observe(document, { childList: true, subtree: true });
            """;

    private final Page page;
    private final Map<String, String> scripts = new HashMap<>();
    private final Map<String, Long> headers = new HashMap<>();
    private final Map<String, Long> bytes = new HashMap<>();

    /** Slows that visitor's browser down from here on; it begins with nothing kept from before. */
    public SlowPhone(Visitor visitor) {
        this.page = visitor.page();
        // What the page after the login still loads is not counted.
        page.navigate("about:blank");
        CDPSession tools = page.context().newCDPSession(page);
        tools.on("Network.responseReceived", this::answered);
        tools.on("Network.loadingFinished", this::finished);
        tools.send("Network.enable");
        tools.send("Network.setCacheDisabled", json("cacheDisabled", true));
        tools.send("Network.setBypassServiceWorker", json("bypass", true));
        JsonObject network = json("offline", false);
        network.addProperty("latency", LATENCY_MS);
        network.addProperty("downloadThroughput", DOWN_BYTES_PER_S);
        network.addProperty("uploadThroughput", UP_BYTES_PER_S);
        tools.send("Network.emulateNetworkConditions", network);
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", CPU_SLOWDOWN);
        tools.send("Emulation.setCPUThrottlingRate", processor);
        page.addInitScript(NOTE_FIRST_HEADING);
    }

    /** Seconds from the click on a link to this page until its heading and what stands under it can be used. */
    public double usableAfterSeconds() {
        return ((Number) page.evaluate("window.usableAfterMs")).doubleValue() / 1e3;
    }

    /** Each script that came, with its bytes as sent, without the headers of the answer. */
    public Map<String, Long> scripts() {
        Map<String, Long> came = new HashMap<>();
        scripts.forEach((request, url) ->
                came.merge(url, bytes.getOrDefault(request, 0L) - headers.getOrDefault(request, 0L), Long::sum));
        return came;
    }

    private void answered(JsonObject event) {
        if (event.get("type").getAsString().equals("Script")) {
            String request = event.get("requestId").getAsString();
            JsonObject answer = event.getAsJsonObject("response");
            scripts.put(request, answer.get("url").getAsString());
            headers.put(request, answer.get("encodedDataLength").getAsLong());
        }
    }

    private void finished(JsonObject event) {
        JsonElement length = event.get("encodedDataLength");
        bytes.put(event.get("requestId").getAsString(), length.getAsLong());
    }

    private static JsonObject json(String name, boolean value) {
        JsonObject json = new JsonObject();
        json.addProperty(name, value);
        return json;
    }
}
