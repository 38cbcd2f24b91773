package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody's treasure chest, opened in one of their browsers. */
record Chest(Page page) {

    static Chest of(Device device) {
        var page = device.page(390, 844);
        page.navigate("/chest");
        return new Chest(page);
    }

    void holds(String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    void holdsNot(String text) {
        assertThat(page.locator("main")).not().containsText(text);
    }
}
