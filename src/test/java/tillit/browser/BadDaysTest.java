package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.LEYLA;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.conversation.Circles;

/** The network goes, a page is loaded anew, a phone is laid aside: nothing is lost and nothing comes twice. */
@HouseTest
@InBrowser
class BadDaysTest {

    private static final String FREJAS = "Hvem bestemmer egentlig over vagtplanen?";
    private static final String LEYLAS = "Hur får jag tid att leda?";

    private static final double SEVEN_MINUTES = 7 * 60_000;

    private Meeting meeting;
    private Phone freja;
    private Phone leyla;

    @BeforeEach
    void questionsArePresented(@Autowired Circles circles, People people) {
        var key = TestCircle.of(circles, "Asken", FREJA, LEYLA);
        meeting = Meeting.of(people, key, FREJA, LEYLA);
        freja = meeting.phone(FREJA);
        leyla = meeting.phone(LEYLA);
        meeting.desk().begin();
        meeting.goOnTo("Våra frågor");
        freja.field().waitFor();
        leyla.field().waitFor();
    }

    @Test
    void whatIsSentWithoutANetworkIsSentOnceWhenItIsBack() {
        freja.type(FREJAS);
        freja.device().context().setOffline(true);
        freja.press("[id^=give]");
        freja.sees(freja.word("room.waitingForNetwork"));
        assertThat(freja.find(".offline")).hasText(freja.word("room.offline"));
        assertThat(freja.field()).hasValue(FREJAS);
        freja.device().context().setOffline(false);
        freja.saved("[id^=give]");
        assertThat(leyla.item("[id^=given]", FREJAS)).hasCount(1);
        assertThat(freja.item("[id^=given]", FREJAS)).hasCount(1);
    }

    @Test
    void whatIsTypedWhileTheFirstIsOnItsWayStays() {
        freja.type(FREJAS);
        freja.device().context().setOffline(true);
        freja.press("[id^=give]");
        freja.sees(freja.word("room.waitingForNetwork"));
        freja.type(LEYLAS);
        freja.device().context().setOffline(false);
        leyla.sees(FREJAS);
        freja.sees(freja.word("room.saved"));
        assertThat(freja.field()).hasValue(LEYLAS);
    }

    /** The answer is lost on its way back: the phone sends again, and the room takes it once. */
    @Test
    void whatWasTakenThoughTheAnswerWasLostIsNotTakenTwice() {
        var lost = new boolean[1];
        freja.page()
                .route(
                        "**/contributions",
                        route -> {
                            if (lost[0]) {
                                route.resume();
                                return;
                            }
                            lost[0] = true;
                            route.fetch();
                            route.abort();
                        });
        freja.give(FREJAS);
        assertThat(leyla.item("[id^=given]", FREJAS)).hasCount(1);
        assertThat(freja.item("[id^=given]", FREJAS)).hasCount(1);
    }

    @Test
    void whatWasTypedAndNotSentIsThereAfterAReload() {
        freja.type(FREJAS);
        freja.waitForDraft();
        freja.page().reload();
        assertThat(freja.field()).hasValue(FREJAS);
        freja.send();
        leyla.sees(FREJAS);
        freja.page().reload();
        freja.sees(FREJAS);
        assertThat(freja.field()).hasValue("");
    }

    /** She takes it out of her pocket where there is no network, and looks at it until there is. */
    @Test
    void aPhoneThatWasWithoutNetworkCatchesUp() {
        freja.hide(true);
        freja.device().context().setOffline(true);
        freja.hide(false);
        assertThat(freja.find(".offline")).hasText(freja.word("room.offline"));
        leyla.give(LEYLAS);
        meeting.desk().next();
        leyla.isIn("Vi väljer en fråga");
        freja.isIn("Vores spørgsmål");
        freja.seesNot(LEYLAS);
        freja.device().context().setOffline(false);
        freja.isIn("Vi vælger et spørgsmål");
        freja.sees(LEYLAS);
        assertThat(freja.find(".offline")).isEmpty();
    }

    @Test
    void aPhoneThatLayFaceDownCatchesUp() {
        freja.hide(true);
        leyla.give(LEYLAS);
        leyla.sees(LEYLAS);
        meeting.desk().next();
        freja.hide(false);
        freja.isIn("Vi vælger et spørgsmål");
        freja.sees(LEYLAS);
    }

    @Test
    void aPhoneWhoseClockIsSevenMinutesFastShowsTheTimeOfTheRoom() {
        freja.page()
                .addInitScript(
                        "const right = Date.now; Date.now = () => right() + " + SEVEN_MINUTES);
        freja.enter(meeting.room());
        assertThat(freja.clockCorrection()).isCloseTo(-SEVEN_MINUTES, within(100.0));
        freja.showsTheTimeLeftAt("Date.now() - " + SEVEN_MINUTES);
    }

    /** What somebody has unfolded to write in is not folded under their hands. */
    @Test
    void whatIsUnfoldedStaysSoWhenOthersWrite() {
        freja.find("#around > summary").click();
        leyla.give(LEYLAS);
        freja.sees(LEYLAS);
        assertThat(freja.find("#around > summary")).isVisible();
        assertThat(freja.find("#leave button")).isVisible();
    }

    @Test
    void twoTabsOfOnePersonAreOnePerson() {
        var second = freja.device().phone().enter(meeting.room());
        second.give(FREJAS);
        assertThat(freja.item("[id^=given]", FREJAS)).containsText(freja.word("room.you"));
        second.page().close();
        freja.give("Og hvem spørger vi?");
        assertThat(leyla.find("ul[id^=given] > li")).hasCount(2);
        meeting.desk().sees(meeting.desk().word("room.people", 3, 4));
    }
}
