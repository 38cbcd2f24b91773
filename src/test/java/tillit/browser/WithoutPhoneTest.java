package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.JONAS;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.conversation.Circles;

/** Jonas has left his phone at home, and owns the case to the end all the same: Aino does it for him. */
@HouseTest
@InBrowser
class WithoutPhoneTest {

    private static final String CASE = "Hur leder man ett lag som aldrig ses?";
    private static final String HYPOTHESIS = "Måske savner de hinanden.";
    private static final String IDEA = "Man kan bjuda in alla till en gemensam dag.";

    @Test
    void jonasOwnsTheCaseToTheEnd(@Autowired Circles circles, People people) {
        var key = CircleOf.method("collegial-supervision", circles, "Häggen", FREJA, JONAS);
        var meeting = Meeting.of(people, key, AINO, FREJA);
        var desk = meeting.desk();
        desk.begin();
        jonasIsHere(desk);

        meeting.goOnTo("Våra frågor");
        desk.writeFor("Jonas Öberg", CASE);
        desk.next();
        meeting.everyone(phone -> phone.voteFor(CASE));
        forJonas(desk, "label.candidate");
        meeting.everyone(phone -> phone.hasVotes(CASE, 3));
        desk.elect(CASE);

        meeting.goOnTo("Våra hypoteser");
        meeting.phone(FREJA).give(HYPOTHESIS);
        desk.next();
        desk.find("#review summary").first().click();
        desk.press("[id^=keep]");
        meeting.everyone(phone -> phone.sees(phone.word("room.verdict.KEPT")));

        meeting.goOnTo("Våra idéer");
        meeting.phone(FREJA).give(IDEA);
        meeting.goOnTo("Att ta till sig");
        forJonas(desk, "#for-ideas button");
        assertThat(desk.find("#for-text")).hasValue(IDEA);
        assertThat(desk.find("#write-for .error")).hasText(desk.word("room.choose.empty"));
        desk.find("#for-day").fill("2031-03-05");
        forJonas(desk, "#for-text");
        meeting.everyone(phone -> assertThat(phone.find("[id^=chosen] time")).hasCount(1));

        meeting.goOnTo("Dagens möte");
        meeting.everyone(phone -> phone.placeOnScale(8));
        forJonas(desk, "label:has(input[value='6'])");
        meeting.everyone(phone -> assertThat(phone.find("scale-picture circle")).hasCount(3));
    }

    private static void jonasIsHere(Desk desk) {
        desk.open("#people");
        desk.find("#people li")
                .filter(new Locator.FilterOptions().setHasText("Jonas"))
                .locator("room-form[id^=here] button")
                .click();
    }

    /** Opens the fold, says that it is for Jonas, touches what it is about, and sends. */
    private static void forJonas(Desk desk, String about) {
        desk.open("#write-for");
        desk.find("#for-seat").selectOption(new SelectOption().setLabel("Jonas Öberg"));
        desk.find("#write-for " + about).first().click();
        desk.press("[id^=for-]");
    }
}
