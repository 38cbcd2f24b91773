package tillit.programme.web.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.SARA;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.organisation.Organisation;
import tillit.programme.course.Laid;
import tillit.programme.course.Laying;
import tillit.programme.course.Occasion;
import tillit.programme.course.OccasionId;
import tillit.programme.course.Occasions;
import tillit.programme.kept.Programmes;
import tillit.trial.Cast;

/** An occasion is moved and called off; everybody hears of it, and so do their calendars, read by biweekly. */
@HouseTest
class OccasionChangeTest {

    @Autowired private Programmes programmes;
    @Autowired private Occasions occasions;
    @Autowired private Laying laying;
    @Autowired private Organisation organisation;
    @Autowired private Notices notices;
    @LocalServerPort private int port;

    private TestCourse course;
    private String here;

    @BeforeEach
    void sara_has_the_only_place_and_goran_waits() {
        course = TestCourse.of(programmes, occasions, organisation, port);
        here = course.adds("1");
        comes(SARA);
        comes(GORAN);
    }

    @Test
    void what_is_moved_moves_in_the_calendar_of_who_has_a_place() {
        var placed = calendar(newest(SARA));
        assertThat(placed.getMethod().isRequest()).isTrue();
        var waiting = newest(GORAN);
        assertThat(waiting.calendar()).isEmpty();
        var form = course.form("1");
        form.put("from", "13:00");
        form.put("place", "Biblioteket");

        assertThat(course.birgitta().post(change(), form).statusCode()).isEqualTo(302);

        var moved = newest(SARA);
        assertThat(moved.subject()).startsWith("Ändrat: ");
        assertThat(moved.text()).contains("13:00", "Biblioteket");
        assertThat(uid(calendar(moved))).isEqualTo(uid(placed));
        assertThat(sequence(calendar(moved))).isEqualTo(sequence(placed) + 1);
        var event = calendar(moved).getEvents().getFirst();
        assertThat(event.getLocation().getValue()).isEqualTo("Biblioteket");
        assertThat(event.getAttendees()).hasSize(1);
        assertThat(event.getAttendees().getFirst().getRsvp()).isFalse();
        assertThat(page(SARA)).contains("13:00", "Biblioteket");
        assertThat(newest(GORAN)).isEqualTo(waiting);
    }

    @Test
    void only_the_places_are_more_so_goran_moves_up_and_sara_hears_nothing() {
        int before = course.mails(notices, SARA).size();

        course.birgitta().post(change(), course.form("2"));

        assertThat(newest(GORAN).subject()).startsWith("Nu har du en plats");
        assertThat(calendar(newest(GORAN)).getMethod().isRequest()).isTrue();
        assertThat(course.mails(notices, SARA)).hasSize(before);
    }

    @Test
    void nobody_loses_a_place_and_what_was_typed_stays() {
        course.birgitta().post(change(), course.form("2"));
        var form = course.form("1");
        form.put("place", "Biblioteket");

        var answer = course.birgitta().post(change(), form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Fler än så har redan en plats", "value=\"Biblioteket\"");
        form.put("to", "08:00");
        form.put("places", "två");
        assertThat(course.birgitta().post(change(), form).body())
                .contains("efter början", "mellan 1 och 1");
        assertThat(page(SARA)).doesNotContain("Biblioteket");
    }

    @Test
    void what_is_called_off_leaves_the_calendar_and_another_can_be_chosen() {
        var placed = calendar(newest(SARA));
        assertThat(course.birgitta().get(change()).body()).contains("2 har anmält sig");

        course.birgitta().post(changes() + "/end", Map.of());
        int told = course.mails(notices, SARA).size();
        course.birgitta().post(changes() + "/end", Map.of());

        assertThat(course.mails(notices, SARA)).hasSize(told);
        var off = newest(SARA);
        assertThat(off.subject()).startsWith("Inställt: ");
        assertThat(calendar(off).getMethod().isCancel()).isTrue();
        assertThat(uid(calendar(off))).isEqualTo(uid(placed));
        assertThat(sequence(calendar(off))).isGreaterThan(sequence(placed));
        assertThat(newest(GORAN).subject()).startsWith("Inställt: ");
        assertThat(newest(GORAN).calendar()).isEmpty();
        assertThat(page(SARA)).contains("Inställt");
        assertThat(Visitor.signedIn(port, Cast.LEYLA).post(here + "/coming", Map.of()).statusCode())
                .isEqualTo(422);
        here = course.adds("3");
        comes(SARA);
        assertThat(newest(SARA).subject()).startsWith("Du har en plats");
    }

    /** As a roll-out does, when one of its occasions was called off. */
    @Test
    void whose_occasion_was_called_off_can_be_given_another() {
        course.birgitta().post(changes() + "/end", Map.of());
        var off = course.rolls().getFirst().occasion();
        var other =
                new Occasion(
                        new OccasionId(UUID.randomUUID()),
                        off.programme(),
                        off.part(),
                        off.when(),
                        "Biblioteket",
                        3,
                        off.leaveUntil());

        laying.lay(
                course.part(),
                List.of(new Laid(other, List.of(SARA.id()), List.of(), List.of())),
                List.of());

        assertThat(newest(SARA).subject()).startsWith("Du har en plats");
        assertThat(newest(SARA).text()).contains("Biblioteket");
    }

    @Test
    void who_leaves_and_comes_again_is_invited_anew() {
        var first = calendar(newest(SARA));
        Visitor.signedIn(port, SARA).post(here + "/leaving", Map.of());
        var left = calendar(newest(SARA));
        assertThat(left.getMethod().isCancel()).isTrue();
        assertThat(uid(left)).isEqualTo(uid(first));
        Visitor.signedIn(port, GORAN).post(here + "/leaving", Map.of());
        comes(SARA);
        assertThat(uid(calendar(newest(SARA)))).isNotEqualTo(uid(first));
    }

    /** What a calendar follows has the place, and no longer when it is given up. */
    @Test
    void a_calendar_that_follows_sees_the_place_and_not_the_queue() {
        var place = uid(calendar(newest(SARA)));
        var before = uids(feed(GORAN));
        assertThat(uids(feed(SARA))).contains(place);

        Visitor.signedIn(port, SARA).post(here + "/leaving", Map.of());

        assertThat(uids(feed(SARA))).doesNotContain(place);
        var after = new ArrayList<>(uids(feed(GORAN)));
        after.removeAll(before);
        assertThat(after).containsExactly(uid(calendar(newest(GORAN))));
    }

    private ICalendar feed(Cast who) {
        var page = Visitor.signedIn(port, who).post("/calendar", Map.of()).body();
        var from = page.indexOf("/calendar/", page.indexOf("id=\"address\""));
        var path = page.substring(from, page.indexOf(".ics", from) + 4);
        return Biweekly.parse(new Visitor(port).get(path).body()).first();
    }

    private static List<String> uids(ICalendar calendar) {
        return calendar.getEvents().stream().map(event -> event.getUid().getValue()).toList();
    }

    private Mail newest(Cast who) {
        return course.mails(notices, who).getFirst();
    }

    private static ICalendar calendar(Mail mail) {
        return Biweekly.parse(mail.calendar().orElseThrow().text()).first();
    }

    private static String uid(ICalendar calendar) {
        return calendar.getEvents().getFirst().getUid().getValue();
    }

    private static int sequence(ICalendar calendar) {
        return calendar.getEvents().getFirst().getSequence().getValue();
    }

    private String changes() {
        return course.path() + here.substring(here.indexOf("/occasions/"));
    }

    private String change() {
        return changes() + "/change";
    }

    private void comes(Cast who) {
        assertThat(Visitor.signedIn(port, who).post(here + "/coming", Map.of()).statusCode())
                .isEqualTo(302);
    }

    private String page(Cast who) {
        return Visitor.signedIn(port, who).get("/programmes/" + course.id() + "/mine").body();
    }
}
