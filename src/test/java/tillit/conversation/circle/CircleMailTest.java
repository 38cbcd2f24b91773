package tillit.conversation.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static tillit.trial.Cast.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.Gathering;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.access.People;
import tillit.conversation.RoomId;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.notice.SentMail;
import tillit.shell.Texts;
import tillit.trial.Cast;

/** Nobody comes to a circle, or stays away, without having been told. */
@HouseTest
class CircleMailTest {

    @Autowired private CircleKeeper circles;
    @Autowired private Notices notices;
    @Autowired private People people;
    @Autowired private Texts texts;
    @LocalServerPort private int port;

    private Gathering here;
    private long before;

    @BeforeEach
    void kastanjen_meets() {
        here = Gathering.of(circles, SARA, IDA);
        before = newest();
    }

    @Test
    void a_new_circle_is_announced_to_everyone_in_it() {
        circles.announce(here.circle());

        assertThat(mails())
                .filteredOn(mail -> mail.calendar().isEmpty())
                .extracting(Mail::to)
                .containsExactlyInAnyOrder(
                        address(AINO), address(MIKKEL), address(SARA), address(IDA));
    }

    @Test
    void who_is_added_is_told_who_leads_and_when_they_meet() {
        circles.add(here.circle(), FREJA.id());
        circles.add(here.circle(), FREJA.id());

        assertThat(mails())
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.to()).isEqualTo(address(FREJA));
                    assertThat(mail.subject()).isEqualTo(subject("da", "circle.mail.added"));
                    assertThat(mail.text())
                            .contains("Aino Lindqvist, Mikkel Holm", "Sted: Rådhuset, rum 214");
                });
    }

    @Test
    void a_substitute_is_told_and_the_one_before_is_told_that_they_are_spared() {
        circles.substitute(here.circle(), here.room(), IDA.id(), OLLE.id());
        assertThat(mails())
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.to()).isEqualTo(address(OLLE));
                    assertThat(mail.subject()).isEqualTo(subject("sv", "circle.mail.substitute"));
                    assertThat(mail.text()).contains("i stället för Ida Sjöqvist-Møller");
                });
        before = newest();

        circles.substitute(here.circle(), here.room(), IDA.id(), PER.id());
        assertThat(mails())
                .extracting(Mail::to, Mail::subject)
                .containsExactlyInAnyOrder(
                        tuple(address(PER), subject("sv", "circle.mail.substitute")),
                        tuple(address(OLLE), subject("sv", "circle.mail.spared")));
    }

    @Test
    void when_a_meeting_is_moved_the_substitute_is_told_as_well() {
        circles.substitute(here.circle(), second(), IDA.id(), OLLE.id());
        before = newest();

        circles.move(
                here.circle(), second(), Instant.now().plus(Duration.ofDays(9)), "Biblioteket");

        assertThat(mails())
                .extracting(Mail::to)
                .containsExactlyInAnyOrderElementsOf(
                        List.of(AINO, MIKKEL, SARA, IDA, OLLE).stream()
                                .map(this::address)
                                .toList());
    }

    @Test
    void a_meeting_that_has_been_held_is_not_moved() {
        circles.continueFrom(here.circle(), 1, "0".repeat(32), List.of());
        var path = "/circles/" + here.circle() + "/meetings/" + here.room() + "/time";
        var day = Instant.now().plus(Duration.ofDays(9)).toString().substring(0, 10);

        var answer =
                Visitor.signedIn(port, AINO)
                        .post(path, Map.of("day", day, "time", "13:00", "place", "Biblioteket"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(mails()).isEmpty();
    }

    private RoomId second() {
        return circles.roomOf(here.circle(), 2);
    }

    private List<Mail> mails() {
        return notices.newest(50).stream()
                .filter(mail -> mail.id() > before)
                .map(SentMail::mail)
                .toList();
    }

    private long newest() {
        return notices.newest(1).stream().mapToLong(SentMail::id).findFirst().orElse(0);
    }

    private String address(Cast who) {
        return people.withId(who.id()).orElseThrow().address();
    }

    private String subject(String language, String key) {
        return texts.in(Locale.of(language), key, "Kastanjen");
    }
}
