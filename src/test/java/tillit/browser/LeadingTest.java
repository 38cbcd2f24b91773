package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.JONAS;
import static tillit.trial.Cast.MIKKEL;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.conversation.Circles;

/** What leaders do when a meeting does not go as the method says. */
@HouseTest
@InBrowser
class LeadingTest {

    private TrialKey key;
    private Meeting meeting;
    private Desk aino;
    private Phone freja;

    @BeforeEach
    void theMeetingBegins(@Autowired Circles circles, People people) {
        key = TestCircle.of(circles, "Lönnen", FREJA, JONAS);
        meeting = Meeting.of(people, key, FREJA);
        aino = meeting.desk();
        freja = meeting.phone(FREJA);
        aino.begin();
    }

    @Test
    void mikkelTakesOverAndHandsBack(People people) {
        people.of(MIKKEL).takeKey(key.address());
        var mikkel = people.of(MIKKEL).desk().sitDown(meeting.room());
        mikkel.open("#other-moves");
        mikkel.press("#take");
        assertThat(mikkel.find("#take")).hasCount(0);
        assertThat(aino.find("#take")).hasCount(1);
        mikkel.next();
        freja.isIn("En stund i stilhed");
        mikkel.press("[id^=hand]");
        assertThat(aino.find("#take")).hasCount(0);
        aino.next();
        freja.isIn("Hvordan gik det?");
    }

    @Test
    void aStepIsSkippedWithAReason() {
        aino.next();
        aino.skip("NO_TIME");
        freja.isIn("Hvordan gik det?");
    }

    @Test
    void theyGoBackAStep() {
        aino.next();
        freja.isIn("En stund i stilhed");
        aino.back();
        freja.isIn("Indtjekning");
    }

    @Test
    void fiveMinutesMoreAreFiveMinutesMoreOnEveryPhone() {
        var later = String.valueOf(Long.parseLong(freja.endOfStep()) + 5 * 60_000);
        aino.extend();
        assertThat(freja.clock()).hasAttribute("data-ends", later);
        assertThat(aino.clock()).hasAttribute("data-ends", later);
    }

    @Test
    void ainoWritesForJonasWhoHasNoPhone() {
        meeting.goOnTo("Våra frågor");
        aino.open("#people");
        aino.find("#people li")
                .filter(new Locator.FilterOptions().setHasText("Jonas"))
                .locator("room-form[id^=here] button")
                .click();
        aino.writeFor("Jonas Öberg", "Hur leder man ett lag som aldrig ses?");
        freja.sees("Hur leder man ett lag som aldrig ses?");
        freja.sees("Jonas");
    }
}
