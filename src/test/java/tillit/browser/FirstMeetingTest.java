package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.PER;
import static tillit.trial.Cast.THOMAS;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.conversation.Circles;

/** Ljungen meets for the first time: its key is made, and handed over in the room. */
@HouseTest
@InBrowser
class FirstMeetingTest {

    private static final String RULE = "Vi talar om oss själva, inte om andra.";
    private static final String LIFELINE = "Min farmors kök, och första dagen som chef.";

    private final List<String> sent = new ArrayList<>();

    @Test
    void tenPeopleGetTheirKeyInTheRoomAndHoldTheirFirstMeeting(
            @Autowired Circles circles, People people) {
        var ljungen = circle(circles);
        noKeyYet(ljungen, people);
        people.of(AINO)
                .context()
                .onRequest(request -> sent.add(request.url() + request.postData()));
        var aino = CirclePage.of(ljungen, people.of(AINO));
        aino.makeKey();
        var spoken = aino.spokenKey();
        var meeting = new Meeting(people, ljungen);
        var screen = meeting.screen();
        var key = new TrialKey(QrCode.on(screen.find("#qr svg")));
        assertThat(key.circle()).isEqualTo(ljungen);
        mikkelHasTallensKeyFirst(meeting, people, key);
        frejaTypesTheKey(meeting, people, spoken);
        othersScanTheCode(meeting, people, key);
        theyMeetToTheEnd(meeting, screen);
        assertThat(sent).noneMatch(text -> withoutFragment(text).contains(key.letters()));
        assertThat(people.complaints()).isEmpty();
    }

    private static String circle(Circles circles) {
        return circles.all().stream()
                .filter(circle -> circle.name().equals("Ljungen"))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    private static void noKeyYet(String ljungen, People people) {
        CirclePage.of(ljungen, people.of(FREJA)).says(Words.in("da").of("circle.key.none"));
        var aino = CirclePage.of(ljungen, people.of(AINO));
        aino.says(Words.in("sv").of("circle.key.none.leader"));
    }

    /** The key of another circle is told at once, and what is written cannot be read with it. */
    private static void mikkelHasTallensKeyFirst(Meeting meeting, People people, TrialKey key) {
        var tallens = TrialKey.of("Tallen", people.of(MIKKEL));
        var mikkel = people.of(MIKKEL);
        mikkel.takeKey("/circles/" + meeting.circle() + "/key#" + tallens.letters());
        var phone = mikkel.phone();
        phone.page().navigate("/rooms/" + meeting.room());
        assertThat(phone.find("[data-when-key=wrong]")).isVisible();
        assertThat(phone.find("[data-when-key=wrong]")).containsText(phone.word("room.key.wrong"));
        assertThat(phone.find("[data-when-key=missing]")).isHidden();
        phone.page().close();
        mikkel.takeKey(path(key.address()));
        meeting.comesIn(MIKKEL);
    }

    /** A phone without the key says so, and the key can be typed; half a key is not taken. */
    private static void frejaTypesTheKey(Meeting meeting, People people, String spoken) {
        var phone = people.of(FREJA).phone();
        phone.page().navigate("/rooms/" + meeting.room());
        assertThat(phone.find("[data-when-key=missing]")).isVisible();
        assertThat(phone.find("[data-when-key=missing]")).containsText("mangler nøglen");
        phone.find("[data-when-key=missing] a").click();
        phone.find("#typed").fill(spoken.substring(0, 30));
        phone.find("key-handover button").click();
        assertThat(phone.find(".error")).hasText(phone.word("circle.key.wrong"));
        phone.find("#typed").fill(spoken.toLowerCase(Locale.ROOT).replace(" ", "-"));
        phone.find("key-handover button").click();
        phone.page().waitForSelector("html[data-key=ready]");
        phone.page().close();
        meeting.comesIn(FREJA);
    }

    private static void othersScanTheCode(Meeting meeting, People people, TrialKey key) {
        meeting.comesIn(AINO);
        for (var person : Meeting.TEN) {
            if (List.of(AINO, MIKKEL, FREJA).contains(person)) continue;
            people.of(person).takeKey(path(key.address()));
            meeting.comesIn(person);
        }
        meeting.desk().sees(meeting.desk().word("room.desk.waiting", 10, 10));
    }

    private static void theyMeetToTheEnd(Meeting meeting, Screen screen) {
        var desk = meeting.desk();
        desk.begin();
        screen.isIn("Välkomna");
        meeting.everyoneInTurn(Phone::speakAndPassOn);
        meeting.goOnTo("Våra spelregler");
        theyAgreeOnRules(meeting, screen);
        theyWriteTheirLifelines(meeting);
        meeting.goOnTo("Våra livslinjer");
        meeting.everyoneInTurn(Phone::speakAndPassOn);
        meeting.goOnTo("Dagens möte");
        meeting.everyone(phone -> phone.placeOnScale(9));
        meeting.everyone(phone -> assertThat(phone.find("scale-picture circle")).hasCount(10));
        desk.close();
        meeting.phone(PER).pack(LIFELINE);
        desk.erase();
        meeting.everyone(phone -> phone.sees(phone.word("room.erased")));
    }

    private static void theyAgreeOnRules(Meeting meeting, Screen screen) {
        meeting.phone(LEYLA).give(RULE);
        meeting.phone(THOMAS).give("No phones, but for this.");
        meeting.everyone(phone -> phone.sees(RULE));
        screen.sees(RULE);
        meeting.desk().next();
        meeting.phone(LEYLA).keep(RULE);
        meeting.everyone(phone -> phone.sees(phone.word("room.verdict.KEPT")));
    }

    private static void theyWriteTheirLifelines(Meeting meeting) {
        meeting.desk().next();
        meeting.phone(PER).give(LIFELINE);
        meeting.phone(PER).sees(LIFELINE);
        meeting.everyoneBut(PER, phone -> phone.seesNot(LIFELINE));
    }

    private static String path(String address) {
        var uri = URI.create(address);
        return uri.getPath() + "#" + uri.getFragment();
    }

    /** A browser does not send what stands behind the # of an address. */
    private static String withoutFragment(String url) {
        return url.replaceAll("#[^ ]*", "");
    }
}
