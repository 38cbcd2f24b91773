package tillit.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** Looks at pages with the eyes of those who see badly, magnify, or do not see; gathers what would shut them out. */
final class Access {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /** What axe finds, told; without the lists of what is well, it takes half the time. */
    private static final String BARRIERS =
            """
            async (rules) => {
              const found = await axe.run(document, { runOnly: rules, resultTypes: ["violations"] });
              return found.violations.map(({ id, help, nodes }) =>
                `${id}, ${help} ${nodes.slice(0, 3).map(({ html }) => html)}`);
            }\
            """;

    /** What stands out to the right of the window: the innermost elements that do. */
    private static final String OUT_TO_THE_RIGHT =
            """
            () => {
              const wide = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= wide) return [];
              const out = [...document.querySelectorAll("body *")]
                .filter((one) => one.getBoundingClientRect().right > wide + 1);
              return out
                .filter((one) => !out.some((other) => other !== one && one.contains(other)))
                .map((one) => `${one.outerHTML.slice(0, 80)} to ${one.getBoundingClientRect().right} of ${wide}`)
                .slice(0, 8).concat("scrolls sideways");
            }\
            """;

    private final List<String> barriers = new ArrayList<>();

    List<String> barriers() {
        return barriers;
    }

    /** Light and dark, 320 pixels wide, and with letters of twice the size. */
    void look(String name, Page page) {
        inBothSchemes(name, page);
        var size = page.viewportSize();
        page.setViewportSize(320, 640);
        note(name + " at 320 pixels", (List<?>) page.evaluate(OUT_TO_THE_RIGHT));
        page.setViewportSize(640, 900);
        page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
        note(name + " at 200 %", (List<?>) page.evaluate(OUT_TO_THE_RIGHT));
        page.evaluate("() => { document.documentElement.style.fontSize = ''; }");
        page.setViewportSize(size.width, size.height);
    }

    /** The big screen is never small; it must not need to be scrolled, whatever its size. */
    void lookAtScreen(String name, Page page) {
        inBothSchemes(name, page);
        for (var size : new int[][] {{1280, 720}, {3840, 2160}, {1920, 1080}}) {
            page.setViewportSize(size[0], size[1]);
            var out = page.evaluate("() => document.documentElement.scrollHeight - innerHeight");
            if (((Number) out).intValue() > 0)
                barriers.add(name + " at " + size[0] + " pixels: " + out + " pixels too high");
        }
    }

    private void inBothSchemes(String name, Page page) {
        if (page.evaluate("() => !window.axe").equals(true))
            page.evaluate(AxeBuilder.getAxeScript());
        in(ColorScheme.LIGHT, page);
        note(name + " in light", (List<?>) page.evaluate(BARRIERS, RULES));
        in(ColorScheme.DARK, page);
        note(name + " in dark", (List<?>) page.evaluate(BARRIERS, List.of("color-contrast")));
        in(ColorScheme.LIGHT, page);
    }

    private static void in(ColorScheme scheme, Page page) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
    }

    private void note(String where, List<?> found) {
        found.forEach(barrier -> barriers.add(where + ": " + barrier));
    }
}
