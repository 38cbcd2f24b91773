package tillit.programme.web.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.HENRIK;
import static tillit.trial.Cast.JONAS;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.OLLE;
import static tillit.trial.Cast.SARA;

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
import tillit.access.CalendarFeeds;
import tillit.conversation.CircleId;
import tillit.conversation.circle.Circle;
import tillit.conversation.circle.CircleKeeper;
import tillit.notice.Notices;
import tillit.organisation.Organisation;
import tillit.programme.kept.Programmes;
import tillit.programme.visit.Visits;
import tillit.trial.Cast;

/** Sara, of home care, invites colleagues of schools, parks and culture to her meeting. */
@HouseTest
class VisitPagesTest {

    @Autowired private Programmes programmes;
    @Autowired private Organisation organisation;
    @Autowired private Notices notices;
    @Autowired private Visits visits;
    @Autowired private CircleKeeper circles;
    @Autowired private CalendarFeeds feeds;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private TestRoom room;

    @BeforeEach
    void sara_has_said_which_meeting() {
        room = TestRoom.of(programmes, organisation, notices, port);
        room.opens(SARA);
    }

    @Test
    void she_is_led_from_her_way_to_colleagues_of_other_areas_and_never_her_own_director() {
        assertThat(room.page(SARA, room.mine())).contains(room.all(), "Till ledarrummen");
        assertThat(room.page(GORAN, room.all())).contains("Bli den första", "Bjud in två kollegor");
        assertThat(room.page(SARA, room.all())).contains("Arbetsplatsträff", room.path());
        var page = room.page(SARA, room.path());
        assertThat(page).contains("Vem vill du bjuda?", "Hör jag de tysta?");
        assertThat(page.split("/guests/", -1)).hasSize(4);
        assertThat(found("henrik falk")).contains("Vi hittar ingen");
        assertThat(found("leyla had")).contains("Vi hittar ingen");
        assertThat(found("göran ahl")).contains("Bjud in Göran Ahlgren", "Grundskola");
        room.asks(SARA, HENRIK, LEYLA, SARA, OLLE);
        assertThat(room.page(SARA, room.path())).doesNotContain("har inte svarat");
    }

    @Test
    void who_is_asked_hears_of_it_and_reads_the_question_on_their_page_only() {
        room.asks(SARA, MIKKEL);
        room.asks(SARA, MIKKEL);
        var mail = room.mails(MIKKEL).getFirst();
        assertThat(room.mails(MIKKEL)).hasSize(1);
        assertThat(mail.subject()).isEqualTo("Sara Nyström inviterer dig ind i sit ledelsesrum");
        assertThat(mail.subject() + mail.text()).doesNotContain("tysta").contains(room.all());
        assertThat(room.page(MIKKEL, "/")).contains("Sara Nyström inviterer dig", room.all());
        assertThat(room.page(MIKKEL, room.all())).contains("Hör jag de tysta?", "Ja, jeg kommer");
        assertThat(room.page(GORAN, room.all())).doesNotContain("tysta");
        assertThat(room.signedIn(MIKKEL).get(room.path()).statusCode()).isEqualTo(302);
        assertThat(room.signedIn(GORAN).post(room.path() + "/acceptance", Map.of()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_first_yes_makes_a_circle_and_the_second_comes_into_it() {
        room.asks(SARA, MIKKEL, GORAN);
        room.says(MIKKEL, "acceptance");
        room.says(MIKKEL, "acceptance");
        assertThat(room.subjects(SARA)).containsExactly("Mikkel Holm kommer till ditt möte");
        assertThat(room.subjects(MIKKEL)).hasSize(2);
        assertThat(room.calendar(MIKKEL).getMethod().isRequest()).isTrue();
        assertThat(room.calendar(MIKKEL).getEvents().getFirst().getSummary().getValue())
                .isEqualTo("Ledelsesrum hos Sara Nyström");
        var first = circle();
        assertThat(first.people()).containsExactly(SARA.id(), MIKKEL.id());
        assertThat(first.isLedBy(SARA.id())).isTrue();
        assertThat(first.meetings())
                .singleElement()
                .satisfies(it -> assertThat(it.method()).isEqualTo("leadership-room"));

        room.says(GORAN, "acceptance");

        assertThat(circle().id()).isEqualTo(first.id());
        assertThat(circle().people()).containsOnly(SARA.id(), MIKKEL.id(), GORAN.id());
        assertThat(room.page(GORAN, room.all())).contains("Hit ska du", "/circles/" + first.id());
        assertThat(room.signedIn(GORAN).get("/circles/" + first.id()).statusCode()).isEqualTo(200);
        assertThat(room.page(SARA, room.path())).contains("Två kollegor kommer");
        var feed = feeds.read(feeds.make(GORAN.id())).orElseThrow().replace("\r\n ", "");
        assertThat(feed)
                .contains("Ledarrum hos Sara Nyström", "LOCATION:Biblioteket")
                .doesNotContain("tysta");
    }

    @Test
    void after_a_no_or_a_week_of_silence_somebody_else_is_asked() {
        room.asks(SARA, MIKKEL, GORAN, JONAS);
        assertThat(room.mails(JONAS)).isEmpty();
        room.says(MIKKEL, "refusal");
        assertThat(room.subjects(SARA)).containsExactly("Mikkel Holm kan inte den här gången");
        assertThat(room.page(SARA, room.path()))
                .contains("kan inte den här gången", "Vem mer vill du bjuda?");
        room.asks(SARA, MIKKEL, JONAS, AINO);
        assertThat(room.mails(JONAS)).hasSize(1);
        assertThat(room.mails(AINO)).isEmpty();
        weekPasses(GORAN);
        room.asks(SARA, AINO);
        assertThat(room.mails(AINO)).hasSize(1);
        room.says(JONAS, "acceptance");
        room.says(AINO, "acceptance");
        assertThat(room.subjects(GORAN)).contains("Två andra går till Sara Nyström");
        var late = room.signedIn(GORAN).post(room.path() + "/acceptance", Map.of());
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Två andra hann säga ja");
    }

    @Test
    void many_who_say_yes_at_once_are_two_in_one_circle() {
        var all = List.of(MIKKEL, GORAN, JONAS, AINO);
        for (var who : all) {
            room.asks(SARA, who);
            weekPasses(who);
        }
        var visitors = all.stream().map(room::signedIn).toList();
        var answers =
                AtOnce.answers(
                        12,
                        number ->
                                visitors.get(number % 4)
                                        .post(room.path() + "/acceptance", Map.of())
                                        .statusCode());
        assertThat(answers).contains(302, 422).containsOnly(302, 422);
        assertThat(circle().people()).hasSize(3);
        assertThat(room.mails(SARA)).hasSize(2);
    }

    @Test
    void who_takes_a_yes_back_leaves_calendar_and_circle_and_the_last_one_ends_it() {
        room.asks(SARA, MIKKEL, GORAN);
        room.says(MIKKEL, "acceptance");
        room.says(GORAN, "acceptance");
        var before = circle();
        room.says(GORAN, "refusal");
        room.says(GORAN, "refusal");
        assertThat(room.calendar(GORAN).getMethod().isCancel()).isTrue();
        assertThat(circle().people()).containsExactly(SARA.id(), MIKKEL.id());
        assertThat(room.page(GORAN, room.all())).doesNotContain("tysta");
        room.says(MIKKEL, "refusal");
        assertThat(circles.circle(before.id()).ended()).isTrue();
        assertThat(room.page(SARA, room.path())).doesNotContain("/circles/");
        room.says(GORAN, "acceptance");
        assertThat(circle().id()).isNotEqualTo(before.id());
    }

    @Test
    void what_is_moved_moves_everywhere_and_what_is_called_off_is_gone() {
        room.asks(SARA, MIKKEL, GORAN);
        room.says(GORAN, "acceptance");
        var told = room.calendar(GORAN).getEvents().getFirst();
        var form = room.form();
        form.put("question", "Pratar jag för mycket?");
        assertThat(changes(form)).isEqualTo(302);
        assertThat(room.subjects(GORAN)).hasSize(2);
        form.put("until", "16:00");
        form.put("place", "Kajen");
        assertThat(changes(form)).isEqualTo(302);

        var moved = room.calendar(GORAN).getEvents().getFirst();
        assertThat(moved.getUid().getValue()).isEqualTo(told.getUid().getValue());
        assertThat(moved.getSequence().getValue()).isEqualTo(told.getSequence().getValue() + 1);
        assertThat(moved.getLocation().getValue()).isEqualTo("Kajen");
        assertThat(room.subjects(MIKKEL).getFirst()).isEqualTo("Ændret: mødet hos Sara Nyström");
        assertThat(room.mails(MIKKEL).getFirst().calendar()).isEmpty();
        var circle = circle();
        assertThat(circle.meetings().getFirst().place()).isEqualTo("Kajen");
        assertThat(room.page(GORAN, room.all())).contains("Pratar jag för mycket?", "16:00");

        room.signedIn(GORAN).post(room.path() + "/end", Map.of());
        assertThat(circles.circle(circle.id()).ended()).isFalse();
        assertThat(room.signedIn(SARA).post(room.path() + "/end", Map.of()).statusCode())
                .isEqualTo(302);
        room.signedIn(SARA).post(room.path() + "/end", Map.of());

        assertThat(room.calendar(GORAN).getMethod().isCancel()).isTrue();
        assertThat(room.subjects(GORAN)).containsOnlyOnce("Inställt: mötet hos Sara Nyström");
        assertThat(circles.circle(circle.id()).ended()).isTrue();
        assertThat(room.page(GORAN, room.all())).contains("Inställt").doesNotContain("Pratar jag");
        assertThat(room.page(MIKKEL, room.all())).doesNotContain("Ja, jeg kommer");
        var late = room.signedIn(MIKKEL).post(room.path() + "/acceptance", Map.of());
        assertThat(late.body()).contains("Mødet er aflyst");
    }

    @Test
    void what_cannot_be_is_told_beside_its_field_and_stays() {
        var form = room.form();
        form.putAll(Map.of("day", "-999999999-01-01", "from", "nio", "until", "", "place", " "));
        form.putAll(Map.of("kind", "k".repeat(81), "question", "o".repeat(301)));
        var answer = room.signedIn(SARA).post(room.all(), form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Välj en dag från i dag", "Skriv ett klockslag", "Skriv när mötet slutar")
                .contains("Skriv var mötet är", "högst 80 tecken", "högst 300 tecken")
                .contains("value=\"nio\"", "o".repeat(301));
        form.putAll(Map.of("day", "+999999999-12-31", "from", "10:00", "until", "10:00"));
        var changed = room.signedIn(SARA).post(room.path() + "/change", form);
        assertThat(changed.statusCode()).isEqualTo(422);
        assertThat(changed.body()).contains("Skriv när mötet slutar", "<details open");
        assertThat(room.page(SARA, room.path())).contains("Hör jag de tysta?");
    }

    @Test
    void stray_paths_lead_back_and_strangers_are_let_in_nowhere() {
        var other = room.all() + "/" + UUID.randomUUID();
        assertThat(room.signedIn(SARA).get(other).statusCode()).isEqualTo(302);
        assertThat(room.signedIn(SARA).post(other + "/change", room.form()).statusCode())
                .isEqualTo(302);
        assertThat(room.signedIn(SARA).post(other + "/acceptance", Map.of()).statusCode())
                .isEqualTo(422);
        room.says(SARA, "guests/" + UUID.randomUUID());
        var nowhere = room.all().replaceAll("parts/[^/]*", "parts/" + UUID.randomUUID());
        assertThat(room.signedIn(SARA).get(nowhere).statusCode()).isEqualTo(302);
        assertThat(room.signedIn(SARA).post(nowhere, room.form()).statusCode()).isEqualTo(302);
        assertThat(room.signedIn(LEYLA).get(room.all()).statusCode()).isEqualTo(403);
        assertThat(room.signedIn(LEYLA).post(room.all(), room.form()).statusCode()).isEqualTo(403);
        assertThat(visits.of(LEYLA.id())).isEmpty();
        room.opens(GORAN);
        assertThat(room.page(GORAN, room.all())).doesNotContain("tysta");
    }

    @Test
    void the_strategist_sees_numbers_and_no_names() {
        room.asks(SARA, MIKKEL, GORAN);
        room.says(MIKKEL, "acceptance");
        room.says(GORAN, "acceptance");
        var part = room.all().replace("/visits", "");
        assertThat(room.page(BIRGITTA, part)).contains("Inget ledarrum har öppnats än.");
        sql.sql(
                        """
                        update programme.visit set starts_at = starts_at - interval '21 days',
                            ends_at = ends_at - interval '21 days' where id = ?
                        """)
                .param(room.key())
                .update();
        assertThat(room.page(BIRGITTA, part))
                .contains("Ett ledarrum har öppnats.", "3 par av områden har mötts där.")
                .doesNotContain("Sara", "Mikkel", "tysta");
    }

    private String found(String name) {
        return room.page(SARA, room.path() + "?q=" + name.replace(" ", "+").replace("ö", "%C3%B6"));
    }

    private int changes(Map<String, String> form) {
        return room.signedIn(SARA).post(room.path() + "/change", form).statusCode();
    }

    private void weekPasses(Cast who) {
        sql.sql(
                        """
                        update programme.visit_guest set asked_at = asked_at - interval '7 days'
                        where visit = ? and person = ?
                        """)
                .params(room.key(), who.id().value())
                .update();
    }

    private Circle circle() {
        var id = visits.hosted(room.id(), SARA.id()).orElseThrow().circle().orElseThrow();
        return circles.circle(new CircleId(id.value()));
    }
}
