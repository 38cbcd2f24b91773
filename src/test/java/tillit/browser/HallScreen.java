package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** The big screen of a hall. */
final class HallScreen {

    private final Page page;

    private HallScreen(Page page) {
        this.page = page;
    }

    /** @param gathering the address of its desk */
    static HallScreen of(Device device, String gathering) {
        var screen = new HallScreen(device.page(1920, 1080));
        screen.page.navigate(gathering + "/screen");
        assertThat(screen.find("#live")).isVisible();
        return screen;
    }

    Page page() {
        return page;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    void sees(String text) {
        assertThat(find("#live")).containsText(text);
    }

    void seesNot(String text) {
        assertThat(find("#live")).not().containsText(text);
    }

    void isIn(String step) {
        assertThat(find("#hall-head h1")).hasText(step);
    }

    /** A word on the wall, however its first letter is written. */
    Locator word(String word) {
        var exactly = Pattern.compile("^" + word + "$", Pattern.CASE_INSENSITIVE);
        return find("#bricks text").filter(new Locator.FilterOptions().setHasText(exactly));
    }

    void shows(String word) {
        assertThat(word(word)).isVisible();
    }

    void showsNot(String word) {
        assertThat(word(word)).hasCount(0);
    }

    /** How high its letters become, in the wall's own measure; from 0 for the smallest. */
    int size(String word) {
        return Integer.parseInt(String.valueOf(word(word).getAttribute("class")).substring(1));
    }

    /** Every word with its size and its place. */
    List<String> wall() {
        return find("#bricks text").all().stream()
                .map(word ->
                        String.join(
                                " ",
                                word.textContent(),
                                word.getAttribute("class"),
                                word.getAttribute("transform")))
                .sorted()
                .toList();
    }

    void hasVotes(String factor, int votes) {
        var line = find("#votes > li").filter(new Locator.FilterOptions().setHasText(factor));
        assertThat(line.locator("> strong")).hasText(String.valueOf(votes));
    }
}
