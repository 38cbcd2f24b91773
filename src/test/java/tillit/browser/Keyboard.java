package tillit.browser;

import com.microsoft.playwright.Page;

/** Somebody who uses no mouse: they go from place to place with Tab, and press Enter, Space and the arrows. */
record Keyboard(Page page) {

    private static final int FARTHEST = 80;

    /** Goes on with Tab until the first visible place that matches; there and no farther. */
    Keyboard goTo(String selector) {
        for (var steps = 0; steps < FARTHEST; steps++) {
            if (isAt(selector)) return this;
            page.keyboard().press("Tab");
        }
        throw new AssertionError(
                "With the keyboard one does not come to " + selector + "; one is at " + where());
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().insertText(text);
        return this;
    }

    boolean isAt(String selector) {
        return Boolean.TRUE.equals(
                page.evaluate("(wanted) => document.activeElement.matches(wanted)", selector));
    }

    /** Waits until the focus is there. */
    void comesTo(String selector) {
        page.waitForFunction("(wanted) => document.activeElement?.matches(wanted)", selector);
    }

    /** Where one is, in words. */
    String where() {
        return String.valueOf(
                page.evaluate(
                        "() => document.activeElement.outerHTML.slice(0, 120) + ' in ' + document.activeElement.closest('[id]')?.id"));
    }

    /** Whether one has lost one's place: the next Tab would begin at the top of the page. */
    boolean isLost() {
        return isAt("body");
    }
}
