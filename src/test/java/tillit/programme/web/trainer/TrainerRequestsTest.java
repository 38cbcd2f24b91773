package tillit.programme.web.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.SARA;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tillit.AtOnce;
import tillit.HouseTest;
import tillit.programme.course.Occasion;
import tillit.programme.course.When;
import tillit.programme.trainer.Reply;

/** Birgitta asks, and they answer: one after the other, and at once. */
@HouseTest
class TrainerRequestsTest extends Leading {

    @Test
    void who_is_asked_says_yes_and_those_who_come_see_who_leads() {
        assertThat(birgitta.get(path()).body())
                .contains("Fråga Aino Lindqvist", "timmar kvar i")
                .doesNotContain("Freja");
        asks(AINO);
        asks(AINO);
        assertThat(signedIn(AINO).get("/").body()).contains("Du är tillfrågad om ett tillfälle.");
        assertThat(signedIn(AINO).get("/trainer").body()).contains("Ja, jag leder");
        assertThat(mails(AINO, "Kan du leda")).isEqualTo(1);

        assertThat(says(AINO, "acceptance")).isEqualTo(302);
        assertThat(says(AINO, "acceptance")).isEqualTo(302);

        assertThat(birgitta.get(path()).body())
                .contains("Klart. Det är någon som leder.")
                .doesNotContain("Fråga Sara");
        assertThat(signedIn(SARA).get("/programmes/" + course.programme() + "/mine").body())
                .contains("Leds av Aino Lindqvist");
        assertThat(mails(BIRGITTA, "Det är klart vem som leder")).isPositive();
        assertThat(signedIn(AINO).get("/trainer").body()).contains("Jag kan inte längre");
    }

    @Test
    void who_leads_it_sees_who_comes_and_nobody_else_who_was_asked() {
        var guests = "/trainer/occasions/" + occasion.id() + "/guests";
        assertThat(occasions.come(occasion.id(), SARA.id())).isEmpty();
        asks(AINO);
        asks(GORAN);
        assertThat(signedIn(AINO).get(guests).statusCode()).isEqualTo(403);

        says(AINO, "acceptance");

        assertThat(signedIn(AINO).get("/trainer").body()).contains(guests);
        assertThat(signedIn(AINO).get(guests).body())
                .contains("Sara Nyström", "Att ordna", "href=\"/trainer\"");
        for (var other : List.of(GORAN, SARA, FREJA))
            assertThat(signedIn(other).get(guests).statusCode()).isEqualTo(403);
        says(AINO, "refusal");
        assertThat(signedIn(AINO).get(guests).statusCode()).isEqualTo(403);
    }

    @Test
    void after_a_no_the_next_is_asked_and_nobody_twice() {
        asks(AINO);
        assertThat(says(AINO, "refusal")).isEqualTo(302);
        assertThat(birgitta.get(path()).body())
                .contains("kan inte", "Fråga Sara Nyström")
                .doesNotContain("Fråga Aino");
        asks(AINO);
        assertThat(replies()).containsExactly(Reply.NO);
        asks(SARA);
        assertThat(replies()).containsExactlyInAnyOrder(Reply.NO, Reply.ASKED);
    }

    @Test
    void two_who_say_yes_at_once_to_one_place_share_it_not() {
        var all = List.of(AINO, SARA, GORAN);
        all.forEach(this::asks);
        var visitors = all.stream().map(this::signedIn).toList();
        var answers =
                AtOnce.answers(
                        9,
                        number ->
                                visitors.get(number % 3)
                                        .post(request("acceptance"), Map.of())
                                        .statusCode());
        assertThat(answers).contains(302, 422).doesNotContain(500);
        assertThat(replies()).containsOnlyOnce(Reply.YES);
        var late = all.stream().filter(who -> !leads(who)).findFirst().orElseThrow();
        var answer = signedIn(late).post(request("acceptance"), Map.of());
        assertThat(answer.body()).contains("Någon annan hann säga ja.");
        assertThat(mails(late, "Du behövs inte")).isEqualTo(1);
    }

    @Test
    void two_lead_where_two_are_needed_and_danish_speakers_are_found_for_danes() {
        birgitta.post(path(), Map.of("number", "2", "language", "sv"));
        asks(AINO);
        asks(SARA);
        says(AINO, "acceptance");
        assertThat(says(SARA, "acceptance")).isEqualTo(302);
        assertThat(replies()).containsExactly(Reply.YES, Reply.YES);

        birgitta.post(path(), Map.of("number", "9", "language", "kl"));
        assertThat(requests.need(job(), "").trainers()).isEqualTo(2);
        var danish = course.in(WEEKS.plusHours(at()), LONG);
        birgitta.post(course.path(danish), Map.of("number", "1", "language", "da"));
        assertThat(birgitta.get(course.path(danish)).body())
                .contains("Fråga Freja Kjær")
                .doesNotContain("Fråga Göran");
        birgitta.post(course.path(danish) + "/" + FREJA.id(), Map.of());
        assertThat(signedIn(FREJA).get("/trainer").body()).contains("Ja, jeg leder");
    }

    @Test
    void in_two_tabs_nobody_says_yes_to_two_things_at_the_same_time() {
        var other = course.in(Duration.between(Instant.now(), from()), LONG);
        asks(AINO);
        birgitta.post(course.path(other) + "/" + AINO.id(), Map.of());
        // Who is asked already is busy then: she is asked for one of the two.
        assertThat(requests.of(other.id())).isEmpty();
        assertThat(says(AINO, "acceptance")).isEqualTo(302);
        assertThat(birgitta.get(course.path(other)).body()).doesNotContain("Fråga Aino");
    }

    @Test
    void who_goes_to_something_else_then_is_told_before_they_answer() {
        asks(SARA);
        var other = course.in(Duration.between(Instant.now(), from()), LONG);
        occasions.come(other.id(), SARA.id());
        assertThat(signedIn(SARA).get("/trainer").body())
                .contains("Du har redan sagt ja till Samtalsledare lär sig metoden då.");
    }

    @Test
    void a_request_taken_back_is_gone_and_a_yes_may_be_taken_back_until_the_last_day() {
        asks(AINO);
        birgitta.post(path() + "/" + AINO.id() + "/removal", Map.of());
        var gone = signedIn(AINO).post(request("acceptance"), Map.of());
        assertThat(gone.statusCode()).isEqualTo(422);
        assertThat(gone.body()).contains("Frågan är återtagen.");

        asks(SARA);
        says(SARA, "acceptance");
        assertThat(says(SARA, "refusal")).isEqualTo(302);
        assertThat(replies()).containsExactly(Reply.NO);

        var late = course.in(WEEKS.plusHours(at()), Duration.ofDays(-2));
        birgitta.post(course.path(late) + "/" + GORAN.id(), Map.of());
        var path = "/trainer/requests/" + late.id();
        signedIn(GORAN).post(path + "/acceptance", Map.of());
        var refused = signedIn(GORAN).post(path + "/refusal", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Ring den som frågade dig.");
    }

    @Test
    void what_is_moved_and_called_off_they_hear_and_are_free_again() {
        asks(AINO);
        says(AINO, "acceptance");
        var at = occasion;
        var later = at.when().from().plusSeconds(7200);
        occasions.change(
                at.id(),
                new Occasion(
                        at.id(),
                        at.programme(),
                        at.part(),
                        new When(later, later.plusSeconds(7200)),
                        at.place(),
                        at.places(),
                        at.leaveUntil()));
        occasion = occasions.find(at.id()).orElseThrow();
        assertThat(mails(AINO, "Ändrat: ")).isEqualTo(1);
        assertThat(signedIn(AINO).get("/trainer").body()).contains(day());

        occasions.callOff(at.id());

        assertThat(mails(AINO, "Du behövs inte")).isEqualTo(1);
        assertThat(replies()).isEmpty();
        asks(SARA);
        assertThat(replies()).isEmpty();
    }
}
