package tillit.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a phone's browser fetches that has never seen Tillit, until it stands in a room with a field to write in.
 *
 * @param parts bytes over the wire, headers included, by kind
 * @param longestTaskMillis the longest time in which the page could not answer a tap; below 50 ms browsers tell none
 */
record FirstLoad(Map<String, Long> parts, long longestTaskMillis) {

    private static final String NOTE_LONG_TASKS =
            """
            window.longest = 0;
            new PerformanceObserver((list) => {
                for (const task of list.getEntries()) window.longest = Math.max(window.longest, task.duration);
            }).observe({ type: "longtask", buffered: true });
            """;

    private static final int MILLIS_TO_SETTLE = 2000;

    /** On this machine's processor, {@code slowness} times slower. */
    static FirstLoad of(Browser browser, Seated seated, int slowness) {
        var options = new Browser.NewContextOptions().setViewportSize(390, 844).setLocale("sv-SE");
        try (var context = browser.newContext(options)) {
            context.addCookies(
                    List.of(new Cookie("tillit", seated.cookie()).setUrl(seated.address())));
            takeKey(context, seated);
            var page = context.newPage();
            page.addInitScript(NOTE_LONG_TASKS);
            var wire = context.newCDPSession(page);
            wire.send("Network.enable");
            wire.send("Network.clearBrowserCache");
            var rate = new JsonObject();
            rate.addProperty("rate", slowness);
            wire.send("Emulation.setCPUThrottlingRate", rate);
            var weights = new Weights(wire);
            page.navigate(seated.address() + "/rooms/" + seated.room());
            page.locator("#live textarea").first().waitFor();
            page.waitForTimeout(MILLIS_TO_SETTLE);
            return new FirstLoad(
                    weights.byKind(), ((Number) page.evaluate("window.longest")).longValue());
        }
    }

    /** As from the code on another's screen. */
    private static void takeKey(BrowserContext context, Seated seated) {
        var page = context.newPage();
        page.navigate(seated.address() + "/trial");
        var key =
                page.locator("a[href*='/key#']")
                        .filter(new Locator.FilterOptions().setHasText(Seated.CIRCLE));
        key.click();
        page.waitForURL(url -> !url.contains("/key") && url.contains("/circles/"));
        page.close();
    }

    long total() {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Adds up what comes over the wire. */
    private static final class Weights {

        private final Map<String, String> kinds = new HashMap<>();
        private final Map<String, Long> bytes = new HashMap<>();

        Weights(CDPSession wire) {
            wire.on(
                    "Network.responseReceived",
                    event -> {
                        var response = event.getAsJsonObject("response");
                        kinds.put(id(event), kind(response.get("url").getAsString()));
                        bytes.put(id(event), response.get("encodedDataLength").getAsLong());
                    });
            wire.on(
                    "Network.dataReceived",
                    event ->
                            bytes.merge(
                                    id(event),
                                    Math.max(event.get("encodedDataLength").getAsLong(), 0),
                                    Long::sum));
            wire.on(
                    "Network.loadingFinished",
                    event -> bytes.put(id(event), event.get("encodedDataLength").getAsLong()));
        }

        private static String id(JsonObject event) {
            return event.get("requestId").getAsString();
        }

        private static String kind(String url) {
            var path = url.replaceAll("https?://[^/]+|[?].*", "");
            if (path.endsWith("/stream")) return "the first picture of the stream";
            return path.replaceAll("-[0-9a-f]{32}(\\.\\w+)$", "$1")
                    .replaceAll("[0-9a-f-]{36}", "…");
        }

        Map<String, Long> byKind() {
            var sums = new TreeMap<String, Long>();
            bytes.forEach((id, size) -> sums.merge(kinds.getOrDefault(id, "?"), size, Long::sum));
            return sums;
        }
    }
}
