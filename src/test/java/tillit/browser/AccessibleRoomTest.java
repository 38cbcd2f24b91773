package tillit.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.THOMAS;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.conversation.Circles;

/** A room in every step of a regular meeting: phone, desk and big screen, for those who see badly or not at all. */
@HouseTest
@InBrowser
class AccessibleRoomTest {

    private static final String CASE = "Hur säger jag nej?";

    private final Access access = new Access();

    @Test
    void aWholeMeetingShutsNobodyOut(@Autowired Circles circles, People people) {
        var key = TestCircle.of(circles, "Linden", FREJA, LEYLA, THOMAS);
        var meeting = Meeting.of(people, key, AINO, FREJA, LEYLA, THOMAS);
        var screen = meeting.screen();
        look(meeting, screen);
        meeting.desk().begin();
        upToTheElection(meeting, screen);
        upToTheScale(meeting, screen);
        meeting.desk().close();
        look(meeting, screen);
        meeting.desk().erase();
        meeting.everyone(phone -> phone.sees(phone.word("room.erased")));
        look(meeting, screen);
        assertThat(access.barriers()).isEmpty();
        assertThat(people.complaints()).isEmpty();
    }

    private void upToTheElection(Meeting meeting, Screen screen) {
        lookUntil("Våra frågor", meeting, screen);
        meeting.phone(LEYLA).give(CASE);
        look(meeting, screen);
        meeting.desk().next();
        look(meeting, screen);
        meeting.everyone(phone -> phone.voteFor(CASE));
        meeting.desk().elect(CASE);
        look(meeting, screen);
    }

    private void upToTheScale(Meeting meeting, Screen screen) {
        lookUntil("Våra hypoteser", meeting, screen);
        meeting.phone(FREJA).give("Måske er det ikke et nej, men et senere.");
        look(meeting, screen);
        access.look("phone of a guesser", meeting.phone(FREJA).page());
        lookUntil("Dagens möte", meeting, screen);
        look(meeting, screen);
        meeting.everyone(phone -> phone.placeOnScale(6));
        meeting.everyone(phone -> phone.find("scale-picture svg").waitFor());
        look(meeting, screen);
    }

    private void lookUntil(String step, Meeting meeting, Screen screen) {
        while (!meeting.desk().find(".desk-head h1").innerText().equals(step)) {
            look(meeting, screen);
            meeting.desk().next();
        }
    }

    /** The case owner's phone, the leader's desk and the big screen. */
    private void look(Meeting meeting, Screen screen) {
        var step = meeting.desk().find("h1").first().innerText();
        access.look("phone, " + step, meeting.phone(LEYLA).page());
        access.look("desk, " + step, meeting.desk().page());
        access.lookAtScreen("screen, " + step, screen.page());
    }
}
