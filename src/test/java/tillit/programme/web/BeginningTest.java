package tillit.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.JONAS;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.AtOnce;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.composition.times.Times;
import tillit.composition.times.TwoCircles;
import tillit.conversation.circle.Circle;
import tillit.conversation.circle.CircleKeeper;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.notice.SentMail;
import tillit.organisation.Organisation;
import tillit.programme.Beginnings;
import tillit.trial.Cast;

/** Birgitta lets two circles begin that have their times. */
@HouseTest
class BeginningTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

    @Autowired private Compositions compositions;
    @Autowired private Organisation organisation;
    @Autowired private Times times;
    @Autowired private Beginnings beginnings;
    @Autowired private CircleKeeper circles;
    @Autowired private Notices notices;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private CompositionId id = new CompositionId(new UUID(0, 0));
    private String here = "";
    private Visitor birgitta = new Visitor(0);

    @BeforeEach
    void birgitta_has_put_two_circles_together() {
        id = TwoCircles.of(compositions, organisation);
        here = "/compositions/" + id + "/beginning";
        birgitta = Visitor.signedIn(port, BIRGITTA);
    }

    @Test
    void before_there_are_times_there_is_nothing_to_begin() {
        assertThat(birgitta.get(here).body())
                .contains("Först tider", "href=\"/compositions/" + id + "/times\"");
        assertThat(birgitta.get("/compositions/" + id).body()).doesNotContain("/beginning");
    }

    @Test
    void the_circles_have_their_leaders_their_members_and_their_meetings() {
        TwoCircles.find(times, id, "Ekbacken");
        assertThat(birgitta.get("/compositions/" + id).body()).contains(here);

        birgitta.post(here, Map.of());

        var first = begun().getFirst();
        var second = begun().getLast();
        assertThat(first.name()).isEqualTo("Samtalsgrupper · 1");
        assertThat(first.people()).containsExactlyInAnyOrder(AINO.id(), SARA.id(), JONAS.id());
        assertThat(first.isLedOnlyBy(AINO.id())).isTrue();
        assertThat(second.people())
                .containsExactlyInAnyOrder(AINO.id(), MIKKEL.id(), FREJA.id(), LEYLA.id());
        assertThat(second.isLedBy(AINO.id()) && second.isLedBy(MIKKEL.id())).isTrue();
        assertThat(second.isLedBy(FREJA.id())).isFalse();
    }

    @Test
    void they_meet_when_and_where_it_was_found_with_a_first_and_a_last_method_of_their_own() {
        TwoCircles.find(times, id, "Ekbacken");
        var row = times.found(id).orElseThrow().timetable().of(1);

        birgitta.post(here, Map.of());

        var meetings = begun().getLast().meetings();
        assertThat(meetings)
                .extracting(meeting -> meeting.startsAt().atZone(HERE).toLocalDateTime())
                .containsExactlyElementsOf(
                        row.stream()
                                .map(one -> one.slot().day().atTime(one.slot().start()))
                                .toList());
        assertThat(meetings).extracting(meeting -> meeting.place()).containsOnly("Ekbacken");
        assertThat(meetings)
                .extracting(meeting -> meeting.method())
                .containsExactly(
                        "collegial-supervision-first",
                        "collegial-supervision",
                        "collegial-supervision-last");
    }

    @Test
    void invitations_have_the_name_of_the_circle_and_the_place_that_was_typed() {
        TwoCircles.find(times, id, "");
        sql.sql("delete from notice.outbox").update();
        assertThat(birgitta.get(here).body()).contains("skicka 28 mejl");

        begins("Ekhamns bibliotek");

        assertThat(mails()).hasSize(28);
        assertThat(mails())
                .filteredOn(mail -> mail.calendar().isPresent())
                .hasSize(21)
                .allSatisfy(mail ->
                        assertThat(mail.calendar().orElseThrow().text())
                                .contains("SUMMARY:Samtalsgrupper ", "LOCATION:Ekhamns bibliotek"));
        assertThat(birgitta.get("/compositions/" + id + "/times/1/calendar").body())
                .contains("Ekhamns bibliotek");
    }

    @Test
    void everybody_in_them_is_written_to_once_and_a_second_time_makes_nothing_more() {
        TwoCircles.find(times, id, "Ekbacken");
        sql.sql("delete from notice.outbox").update();

        birgitta.post(here, Map.of());
        var told = mails();
        birgitta.post(here, Map.of());

        assertThat(told).hasSize(28);
        assertThat(mails()).hasSize(28);
        assertThat(begun()).hasSize(2);
        assertThat(birgitta.get(here).body()).contains("Grupperna är i gång");
    }

    @Test
    void two_at_once_let_them_begin_once() {
        TwoCircles.find(times, id, "Ekbacken");

        var answers = AtOnce.answers(4, _ -> beginnings.begin(id, ""));

        assertThat(answers).containsExactlyInAnyOrder(2, 0, 0, 0);
        assertThat(begun()).hasSize(2);
    }

    @Test
    void circles_without_a_room_need_a_place_that_is_not_too_long() {
        TwoCircles.find(times, id, "");

        isSentBack(begins("  "), "Skriv var grupperna träffas");
        var longest = "a".repeat(121);
        isSentBack(begins(longest), "Korta platsen", "value=\"" + longest + "\"");
        assertThat(begins("Ekhamns bibliotek").statusCode()).isEqualTo(302);

        assertThat(begun())
                .flatExtracting(Circle::meetings)
                .extracting(meeting -> meeting.place())
                .containsOnly("Ekhamns bibliotek");
    }

    @Test
    void who_is_not_in_the_register_is_named_and_nothing_begins() {
        TwoCircles.find(times, id, "Ekbacken");
        sql.sql(
                        "update composition.person set person = null, name = ? where composition = ? and code = ?")
                .params(
                        FREJA.shownName(),
                        id.value(),
                        organisation.person(FREJA.id()).orElseThrow().code())
                .update();

        birgitta.post(here, Map.of());

        assertThat(birgitta.get(here).body())
                .contains("inte i personregistret", FREJA.shownName())
                .doesNotContain("Låt dem börja");
        assertThat(begun()).isEmpty();
    }

    @Test
    void a_circle_that_nobody_leads_is_named_and_nothing_begins() {
        TwoCircles.leaderless(compositions, id);
        TwoCircles.find(times, id, "Ekbacken");

        birgitta.post(here, Map.of());

        assertThat(birgitta.get(here).body())
                .contains("har ingen samtalsledare: 2.")
                .doesNotContain("Låt dem börja");
        assertThat(begun()).isEmpty();
    }

    @Test
    void nobody_but_who_composed_them_lets_them_begin() {
        TwoCircles.find(times, id, "Ekbacken");

        for (var other : List.of(AINO, Cast.MAJKEN)) {
            var visitor = Visitor.signedIn(port, other);
            assertThat(visitor.get(here).statusCode()).isEqualTo(403);
            assertThat(visitor.post(here, Map.of()).statusCode()).isEqualTo(403);
        }
        assertThat(begun()).isEmpty();
    }

    private HttpResponse<String> begins(String place) {
        return birgitta.post(here, Map.of("place", place));
    }

    private static void isSentBack(HttpResponse<String> answer, String... says) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(says).contains("id=\"place-error\"");
    }

    /** In the order of their numbers. */
    private List<Circle> begun() {
        return beginnings.of(id).orElseThrow().begun().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(one -> circles.circle(one.getValue()))
                .toList();
    }

    private List<Mail> mails() {
        return notices.newest(50).stream().map(SentMail::mail).toList();
    }
}
