package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.LEYLA;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.conversation.Circles;

/** Freja takes part and Aino leads, both without a mouse; Leyla is the case owner. */
@HouseTest
@InBrowser
class KeyboardTest {

    private static final String CASE = "Hur får jag tid att leda?";

    private Meeting meeting;
    private Desk desk;
    private Phone leyla;
    private Keyboard aino;
    private Keyboard freja;

    @BeforeEach
    void theyComeIn(@Autowired Circles circles, People people) {
        var key = TestCircle.of(circles, "Rönnen", FREJA, LEYLA);
        meeting = Meeting.of(people, key, FREJA, LEYLA);
        desk = meeting.desk();
        leyla = meeting.phone(LEYLA);
        aino = new Keyboard(desk.page());
        freja = new Keyboard(meeting.phone(FREJA).page());
    }

    @Test
    void aWholeMeetingIsHeldWithoutAMouse() {
        aino.goTo("#open button").press("Enter");
        checkIn();
        questions();
        election();
        partner();
        drawing();
        hypotheses();
        reviewAndIdeas();
        alone();
        scale();
        erasure();
    }

    private void next(String step) {
        aino.goTo("[id^=advance-] button").press("Enter");
        desk.isIn(step);
        assertThat(aino.isLost()).as("Aino's place after she went on to %s", step).isFalse();
    }

    private void checkIn() {
        desk.isIn("Incheckning");
        freja.goTo("[id^=turn] button").press("Enter");
        leyla.speakAndPassOn();
        desk.sees(desk.word("room.round.you"));
        aino.goTo("[id^=turn] button").press("Space");
        desk.sees(desk.word("room.round.done"));
        next("En stunds stillhet");
        next("Hur gick det?");
    }

    private void questions() {
        next("Våra frågor");
        freja.goTo("textarea").type("Hvem bestemmer ").press("Shift+Tab");
        freja.goTo("textarea").type("over planen?");
        leyla.give(CASE);
        meeting.phone(FREJA).sees(CASE);
        assertThat(freja.isAt("textarea")).as("Freja still writes").isTrue();
        desk.sees(CASE);
        assertThat(aino.isLost()).as("Aino's place when something came").isFalse();
        assertThat(meeting.phone(FREJA).field()).hasValue("Hvem bestemmer over planen?");
        freja.goTo("room-form[id^=give] button").press("Enter");
        meeting.phone(FREJA).saved("[id^=give]");
        assertThat(freja.isLost()).as("Freja's place after sending").isFalse();
    }

    private void election() {
        next("Vi väljer en fråga");
        leyla.voteFor(CASE);
        freja.goTo("[id^=vote] input").press("ArrowDown").press("ArrowUp");
        freja.goTo("[id^=vote] button").press("Enter");
        aino.goTo("#own [id^=vote] input").press("Space");
        aino.goTo("#own [id^=vote] button").press("Enter");
        aino.goTo("[id^=elect] button").press("Enter");
        desk.sees(desk.word("room.vote.elected"));
        if (!desk.find("li.elected").innerText().contains("Leyla"))
            aino.goTo("[id^=elect] button").press("Enter");
        assertThat(desk.find("li.elected")).containsText("Leyla");
    }

    private void partner() {
        next("Vi utforskar");
        aino.goTo("#role-partner select").type("F");
        aino.goTo("#role-partner button").press("Enter");
        assertThat(desk.find("dl.roles dd")).hasCount(2);
    }

    private void drawing() {
        next("En gemensam bild");
        meeting.phone(FREJA).page().onceDialog(dialog -> dialog.accept("for lidt tid"));
        freja.goTo("shared-drawing input[type=radio]").press("ArrowRight");
        freja.goTo("shared-drawing button:last-of-type").press("Enter");
        assertThat(leyla.find("shared-drawing text")).hasText("for lidt tid");
        freja.goTo("shared-drawing input[type=file]");
    }

    private void hypotheses() {
        next("Kaffepaus");
        next("Våra hypoteser");
        freja.goTo("textarea").type("Måske er alt lige vigtigt.");
        freja.press("Tab").press("Enter");
        meeting.phone(FREJA).saved("[id^=give]");
    }

    private void reviewAndIdeas() {
        next("Stämmer det?");
        leyla.keep("Måske er alt lige vigtigt.");
        next("Våra idéer");
        freja.goTo("textarea").type("Man kan lukke døren.");
        freja.goTo("[id^=give] button").press("Space");
        meeting.phone(FREJA).saved("[id^=give]");
        next("Att ta till sig");
        leyla.commitTo("Jag stänger dörren.", "2031-03-05");
    }

    private void alone() {
        next("Egen reflektion");
        freja.goTo("textarea").type("Jeg tager roen med.");
        freja.goTo("[id^=give] button").press("Enter");
        meeting.phone(FREJA).saved("[id^=give]");
        next("Samtalet om samtalet");
    }

    private void scale() {
        next("Dagens möte");
        leyla.placeOnScale(7);
        freja.goTo("[id^=scale] input").press("Space").press("ArrowRight");
        freja.goTo("[id^=scale] button").press("Enter");
        aino.goTo("#own [id^=scale] input").press("Space");
        aino.goTo("#own [id^=scale] button").press("Enter");
        assertThat(leyla.find("scale-picture circle")).hasCount(3);
    }

    private void erasure() {
        aino.goTo("#close button").press("Enter");
        freja.goTo("keep-in-chest button").press("Enter");
        meeting.phone(FREJA).sees("Ligger i din skattekiste");
        assertThat(freja.isLost()).as("Freja's place after packing").isFalse();
        aino.goTo("#erase button").press("Enter");
        desk.find("#erased").waitFor();
    }
}
