package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import tillit.trial.Cast;

/** What a participant does on their phone. */
final class Phone extends RoomView {

    Phone(Page page, Device device) {
        super(page, device);
    }

    Phone enter(String room) {
        goTo("/rooms/" + room);
        return this;
    }

    /** Types and does not send. */
    void type(String text) {
        field().fill(text);
    }

    /** What is typed is kept, sealed, a moment after the last letter. */
    void waitForDraft() {
        page().waitForFunction(
                        """
                        () => Object.keys(localStorage)
                          .some((key) => key.startsWith("draft/" + location.pathname.split("/")[2]))\
                        """);
    }

    /** What the phone adds to its own clock to have the server's, in milliseconds. */
    double clockCorrection() {
        var found = page().waitForFunction("() => document.querySelector('step-clock')?.offset");
        return ((Number) found.jsonValue()).doubleValue();
    }

    /** Waits until the step's clock shows what is left of it at {@code now}, an expression of the page's. */
    void showsTheTimeLeftAt(String now) {
        page().waitForFunction(
                        """
                        () => {
                          const clock = document.querySelector("step-clock");
                          const left = Math.ceil((clock.dataset.ends - (%s)) / 1000);
                          return clock.textContent === `${Math.floor(left / 60)}:${String(left %% 60).padStart(2, "0")}`;
                        }\
                        """
                                .formatted(now));
    }

    /** Lays the phone face down, or takes it up again: the browser tells the page that it is hidden. */
    void hide(boolean hidden) {
        hide(page(), hidden);
    }

    static void hide(Page page, boolean hidden) {
        page.evaluate(
                """
                (hidden) => {
                  Object.defineProperty(document, "hidden", { configurable: true, value: hidden });
                  Object.defineProperty(document, "visibilityState", { configurable: true, value: hidden ? "hidden" : "visible" });
                  document.dispatchEvent(new Event("visibilitychange"));
                }\
                """,
                hidden);
    }

    /** Writes and hands over; done when the server has said so. */
    void give(String text) {
        type(text);
        send();
    }

    void send() {
        press("[id^=give]");
        saved("[id^=give]");
    }

    Locator field() {
        return find("room-form[id^=give] textarea");
    }

    /** Waits until the form says that the server has it, and is empty again. */
    void saved(String form) {
        assertThat(find("room-form" + form + " [data-say=status]")).hasText(word("room.saved"));
        assertThat(find("room-form" + form + " textarea")).hasValue("");
    }

    void speakAndPassOn() {
        sees(word("room.round.you"));
        press("[id^=turn]");
    }

    void voteFor(String text) {
        find("label.candidate").filter(new Locator.FilterOptions().setHasText(text)).click();
        press("[id^=vote]");
    }

    void hasVotes(String text, int votes) {
        assertThat(item("[id^=counted]", text).locator("vote-count"))
                .hasText(String.valueOf(votes));
    }

    void placeOnScale(int point) {
        find("label:has(input[value='" + point + "'])").click();
        press("[id^=scale]");
    }

    void keep(String text) {
        judge(text, "[id^=keep]");
    }

    void drop(String text) {
        judge(text, "[id^=drop]");
    }

    private void judge(String text, String form) {
        item("#review", text).locator("room-form" + form + " button").click();
    }

    void correct(String text, String better) {
        var item = item("#review", text);
        item.locator("summary").click();
        item.locator("textarea").fill(better);
        item.locator("room-form[id^=correct] button").click();
    }

    /** Takes something along to the next meeting, to be done by {@code day} (year-month-day). */
    void commitTo(String text, String day) {
        find("room-form[id^=choose] textarea").fill(text);
        find("room-form[id^=choose] input[type=date]").fill(day);
        press("[id^=choose]");
        item("[id^=chosen]", text).waitFor();
        isAnswered("[id^=choose]");
    }

    /** Others hear of what is sent maybe before its sender hears that it has arrived. */
    private void isAnswered(String form) {
        assertThat(find("room-form" + form + " [aria-busy]")).hasCount(0);
    }

    void pack(String text) {
        var item = item("#keepable", text);
        item.locator("keep-in-chest button").click();
        assertThat(item).containsText(word("room.packing.kept"));
    }

    void leave() {
        find("#around > summary").click();
        press("#leave");
    }

    boolean is(Cast who) {
        return device().owner() == who;
    }

    /** What lies sealed in a list, as it came over the wire. */
    List<String> sealedTexts(String list) {
        return find(list + " sealed-text").all().stream()
                .map(text -> Objects.requireNonNull(text.getAttribute("data-content")))
                .toList();
    }

    Locator item(String list, String text) {
        return find("ul" + list + " > li").filter(new Locator.FilterOptions().setHasText(text));
    }
}
