package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.JONAS;
import static tillit.trial.Cast.LEYLA;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.conversation.Circles;

/** A reload loses nothing, and doubles nothing. */
@HouseTest
@InBrowser
class DraftTest {

    private static final String QUESTION = "Hur får jag tid att leda?";

    private Meeting meeting;

    @BeforeEach
    void questionsAreAsked(@Autowired Circles circles, People people) {
        var key = TestCircle.of(circles, "Oxeln", FREJA, LEYLA, JONAS);
        meeting = Meeting.of(people, key, FREJA, LEYLA);
        meeting.desk().begin();
        meeting.goOnTo("Våra frågor");
    }

    @Test
    void whatWasSavedThoughTheAnswerWasLostIsNotSavedTwice() {
        var leyla = meeting.phone(LEYLA);
        leyla.page()
                .route(
                        "**/contributions",
                        route -> {
                            route.fetch();
                            route.abort();
                        });
        leyla.type(QUESTION);
        leyla.press("[id^=give]");
        meeting.phone(FREJA).sees(QUESTION);
        leyla.page().unroute("**/contributions");
        leyla.enter(meeting.room());
        assertThat(leyla.field()).hasValue(QUESTION);
        leyla.send();
        leyla.give("Och en till.");
        meeting.phone(FREJA).sees("Och en till.");
        assertThat(meeting.phone(FREJA).item("[id^=given]", QUESTION)).hasCount(1);
    }

    @Test
    void whatAinoWritesForJonasIsStillJonassAfterAReload() {
        var desk = meeting.desk();
        desk.open("#write-for");
        desk.find("#for-seat").selectOption(new SelectOption().setLabel("Jonas Öberg"));
        desk.find("#for-text").fill(QUESTION);
        desk.page()
                .waitForFunction(
                        "() => Object.keys(localStorage).some((key) => key.startsWith('draft/'))");
        desk.sitDown(meeting.room());
        desk.open("#write-for");
        assertThat(desk.find("#for-text")).hasValue(QUESTION);
        assertThat(desk.find("#for-seat option:checked")).hasText("Jonas Öberg");
    }
}
