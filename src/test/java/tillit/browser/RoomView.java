package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Objects;

/** A page of a room, whoever looks at it and from where. */
abstract class RoomView {

    private final Page page;
    private final Device device;
    private final Words words;

    RoomView(Page page, Device device) {
        this.page = page;
        this.device = device;
        this.words = Words.in(device.owner().language());
    }

    Page page() {
        return page;
    }

    Device device() {
        return device;
    }

    /** The sentence of that name, in the onlooker's language. */
    String word(String key, Object... values) {
        return words.of(key, values);
    }

    Locator find(String selector) {
        device.lookAt(page);
        return page.locator(selector);
    }

    void sees(String text) {
        assertThat(find("#live")).containsText(text);
    }

    void seesNot(String text) {
        assertThat(find("#live")).not().containsText(text);
    }

    /** Waits until the room is in this step: its name in the onlooker's language. */
    void isIn(String step) {
        assertThat(find("h1")).hasText(step);
    }

    Locator clock() {
        return find("step-clock").first();
    }

    /** When the step's time is over, in milliseconds since 1970. */
    String endOfStep() {
        return Objects.requireNonNull(clock().getAttribute("data-ends"));
    }

    /** Goes to a page of a room, and waits until it can read and hears what happens. */
    void goTo(String path) {
        page.navigate(path);
        page.waitForSelector("html[data-key=ready]");
        page.waitForSelector("html[data-live=on]");
    }

    /** Presses the button of a form of the room that needs no words. */
    void press(String form) {
        find("room-form" + form + " button").first().click();
    }
}
