package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.WaitForSelectorState.DETACHED;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** A circle's own page, in one member's browser. */
record CirclePage(Page page) {

    static CirclePage of(String circle, Device device) {
        var page = device.page(390, 844);
        page.navigate("/circles/" + circle);
        page.waitForSelector("html[data-key]");
        return new CirclePage(page);
    }

    void makeKey() {
        page.click("make-key button");
        page.waitForSelector("html[data-key=ready]");
    }

    /** The key as one says it aloud or types it: 52 letters and digits in groups of four. */
    String spokenKey() {
        page.click("#key summary");
        return page.locator("circle-qr code").innerText();
    }

    /** Moves the next meeting to another place; a plain word that the server may know. */
    void moveNextMeetingTo(String place) {
        var meeting = page.locator("ol.meetings > li:not(.held)").first();
        meeting.locator("summary").click();
        meeting.locator("input[name=place]").fill(place);
        meeting.locator("form button").click();
        says(place);
    }

    void remove(String member) {
        var row = page.locator("#members li").filter(with(member));
        row.locator("form[action$='/removal'] button").click();
        row.waitFor(new Locator.WaitForOptions().setState(DETACHED));
    }

    /** Lets somebody come to the next meeting instead of a member. */
    void substitute(String person, String member) {
        page.fill("#name", person);
        page.click("form.search button");
        var row = page.locator("#found li").filter(with(person)).first();
        row.locator("details.substitute > summary").click();
        row.locator("select").selectOption(new SelectOption().setLabel(member));
        row.locator("details.substitute button").click();
        says(person);
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** Ends the circle for all. */
    void end() {
        page.locator("#leaving details").last().locator("summary").click();
        page.click("form[action$='/ending'] button");
        page.locator("#leaving").waitFor(new Locator.WaitForOptions().setState(DETACHED));
    }

    void says(String text) {
        assertThat(page.locator("main")).containsText(text);
    }
}
