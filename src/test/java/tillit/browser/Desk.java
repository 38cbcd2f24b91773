package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** What a conversation leader does at their desk. */
final class Desk extends RoomView {

    Desk(Page page, Device device) {
        super(page, device);
    }

    /** Opens the circle's next room from its page; answers the room. */
    String openRoom(String circle) {
        page().navigate("/circles/" + circle);
        page().waitForSelector("html[data-key=ready]");
        page().click("section.next form button");
        page().waitForURL("**/desk");
        page().waitForSelector("html[data-live=on]");
        return page().url().replaceAll(".*/rooms/|/desk", "");
    }

    Desk sitDown(String room) {
        goTo("/rooms/" + room + "/desk");
        return this;
    }

    void begin() {
        press("#open");
        find("#moves").waitFor();
    }

    /** Goes on to the next step, and waits until it is there. */
    void next() {
        moves(() -> press("[id^=advance-]"));
    }

    void back() {
        moves(() -> {
            open("#other-moves");
            press("#return");
        });
    }

    void skip(String reason) {
        moves(() -> {
            open("#other-moves");
            find("#skip-reason").selectOption(reason);
            press("#skip");
        });
    }

    private void moves(Runnable move) {
        var before = find(".desk-head h1").innerText();
        move.run();
        assertThat(find(".desk-head h1")).not().hasText(before);
    }

    void extend() {
        press("#extend");
    }

    void elect(String text) {
        find("#own ul.counted > li")
                .filter(new Locator.FilterOptions().setHasText(text))
                .locator("room-form[id^=elect] button")
                .click();
        sees(word("room.vote.elected"));
    }

    void name(String role, String person) {
        find("#role-" + role + " select").selectOption(new SelectOption().setLabel(person));
        press("#role-" + role);
        assertThat(find("dl.roles")).containsText(isMe(person) ? word("room.you") : person);
    }

    private boolean isMe(String person) {
        return device().owner().shownName().startsWith(person);
    }

    void writeFor(String person, String text) {
        open("#write-for");
        find("#for-seat").selectOption(new SelectOption().setLabel(person));
        find("#for-text").fill(text);
        press("[id^=for-]");
        assertThat(find("#for-text")).hasValue("");
    }

    void close() {
        press("#close");
        find("#erase").waitFor();
    }

    void erase() {
        press("#erase");
        find("#erased").waitFor();
    }

    /** Opens a fold that may be open already. */
    void open(String fold) {
        if (!find(fold + "[open]").isVisible()) find(fold + " > summary").click();
    }
}
