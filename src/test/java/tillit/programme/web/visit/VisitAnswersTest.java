package tillit.programme.web.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.JONAS;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.AtOnce;
import tillit.HouseTest;
import tillit.access.CalendarFeeds;
import tillit.conversation.CircleId;
import tillit.conversation.circle.Circle;
import tillit.conversation.circle.CircleKeeper;
import tillit.trial.Cast;

/** They say yes and no, and she moves her meeting: mails, calendars and the circle follow. */
@HouseTest
class VisitAnswersTest extends Inviting {

    @Autowired private CircleKeeper circles;
    @Autowired private CalendarFeeds feeds;

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
    void who_has_said_yes_to_another_at_that_time_is_told_so_and_may_still_come() {
        var other =
                new TestRoom(
                        room.programme(),
                        room.part(),
                        UUID.randomUUID(),
                        port,
                        organisation,
                        notices,
                        room.before());
        var form = other.form();
        form.put("from", "15:15");
        form.put("until", "16:00");
        other.signedIn(GORAN).post(other.all(), form);
        room.asks(SARA, MIKKEL);
        other.asks(GORAN, MIKKEL);
        assertThat(room.page(MIKKEL, room.all())).doesNotContain("allerede sagt ja");

        room.says(MIKKEL, "acceptance");

        assertThat(room.page(MIKKEL, room.all()))
                .contains("allerede sagt ja til mødet hos Sara Nyström", "13:30");
        other.says(MIKKEL, "acceptance");
        assertThat(room.page(MIKKEL, room.all())).doesNotContain("allerede sagt ja");
        assertThat(room.subjects(GORAN)).contains("Mikkel Holm kommer till ditt möte");
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
