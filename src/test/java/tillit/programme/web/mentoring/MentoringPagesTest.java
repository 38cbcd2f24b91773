package tillit.programme.web.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.HENRIK;
import static tillit.trial.Cast.KERSTIN;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tillit.AtOnce;
import tillit.HouseTest;
import tillit.programme.mentoring.Side;
import tillit.programme.mentoring.Subject;
import tillit.programme.mentoring.Wish;

/** From a wish to talks, and to their end. */
@HouseTest
class MentoringPagesTest extends Wishing {

    @Test
    void a_wish_is_told_changed_and_taken_back_without_a_trace() {
        wishes(SARA, WANTS);
        wishes(SARA, Map.of("side", "mentee", "words", "Att hålla ut", "subject", "BALANCE"));
        assertThat(page(SARA))
                .contains("Du vill ha en mentor", "Att hålla ut", "Ta tillbaka önskan");
        assertThat(note()).contains("En väntar på en mentor. Ingen plats ledig");
        assertThat(page(MIKKEL)).doesNotContain("Att hålla ut");
        post(SARA, "/wish/removal", Map.of("side", "mentee"));
        assertThat(page(SARA)).doesNotContain("Att hålla ut", "Ta tillbaka");
        assertThat(
                        sql.sql("select count(*) from programme.mentoring_wish where programme = ?")
                                .param(programme.value())
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void what_is_not_right_is_told_beside_its_field_and_nothing_typed_is_lost() {
        var answer =
                of(SARA).post(
                                path + "/wish",
                                Map.of("side", "mentor", "words", "x".repeat(301), "places", "9"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Korta till högst 300 tecken.", "Välj minst ett ämne", "Välj 1, 2 eller")
                .contains("x".repeat(301));
        assertThat(of(SARA).post(path + "/wish", Map.of()).body()).contains("Skriv en rad.");
    }

    @Test
    void when_both_say_yes_they_have_their_talks() {
        proposed();
        assertThat(mails(SARA))
                .anyMatch(mail -> mail.subject().equals("Ett förslag om mentorsamtal"));
        assertThat(mails(MIKKEL).getFirst().text()).doesNotContain("Sara", "Att växa");
        assertThat(page(SARA)).contains("Mikkel Holm", "vill vara din mentor", "Jeg lytter");
        assertThat(page(MIKKEL)).contains("Sara Nyström", "Att växa i rollen", "Forandring");
        assertThat(note()).contains("Ett förslag väntar på svar").doesNotContain("Föreslå par");

        says(SARA, "acceptance");
        assertThat(page(SARA)).contains("Nu väntar vi på den andras svar.");
        assertThat(page(MIKKEL)).doesNotContain("I taler sammen");
        says(MIKKEL, "acceptance");

        var page = page(SARA);
        assertThat(page).contains("Ni samtalar", "Mikkel Holm", "Era samtal");
        var circle = circle(page);
        assertThat(of(SARA).get(circle).body()).contains("Mentorsamtaler", "Mentorsamtal");
        assertThat(of(KERSTIN).get(circle).statusCode()).isEqualTo(403);
        assertThat(note()).contains("ett par samtalar");
        assertThat(calendars(SARA, "REQUEST")).isPositive();

        var end = path + "/" + id(SARA, "end") + "/end";
        assertThat(of(SARA).post(end, Map.of()).statusCode()).isEqualTo(302);
        of(SARA).post(end, Map.of());
        assertThat(calendars(SARA, "CANCEL")).isEqualTo(calendars(SARA, "REQUEST"));
        assertThat(page(SARA)).contains("Tack för era samtal.").doesNotContain("Ni samtalar");
        assertThat(mails(MIKKEL))
                .filteredOn(mail -> mail.subject().equals("Jeres mentorsamtaler er slut"))
                .filteredOn(mail -> mail.text().contains(path))
                .hasSize(1);
        propose();
        assertThat(page(SARA)).doesNotContain("Ett förslag till dig");
    }

    @Test
    void after_a_no_nobody_learns_whose_it_was_and_it_is_not_proposed_again() {
        proposed();
        says(SARA, "acceptance");
        says(MIKKEL, "refusal");
        assertThat(page(SARA)).doesNotContain("Mikkel", "Nu väntar vi");
        assertThat(mails(SARA).getFirst().text())
                .contains("det har ingenting med dig att göra")
                .doesNotContain("Mikkel");
        propose();
        assertThat(page(SARA)).doesNotContain("Mikkel");
    }

    @Test
    void nobody_is_proposed_to_their_own_area_or_line_and_a_silent_proposal_goes() {
        wishes(SARA, WANTS);
        wishes(HENRIK, GIVES);
        mentorings.wish(
                programme,
                part,
                new Wish(colleague(), Side.MENTOR, "Här", Set.of(Subject.CHANGE), 1));
        propose();
        assertThat(page(SARA)).doesNotContain("Ett förslag till dig");
        wishes(MIKKEL, GIVES);
        propose();
        assertThat(page(SARA)).contains("Mikkel Holm");
        sql.sql(
                        "update programme.mentorship set proposed_at = now() - interval '15 days' where programme = ?")
                .param(programme.value())
                .update();
        assertThat(page(SARA)).doesNotContain("Mikkel Holm");
        propose();
        assertThat(page(SARA)).contains("Mikkel Holm");
    }

    @Test
    void many_taps_at_once_begin_one_circle() {
        proposed();
        says(SARA, "acceptance");
        var mikkel = of(MIKKEL);
        var there = path + "/" + id(MIKKEL, "acceptance") + "/acceptance";
        assertThat(AtOnce.answers(6, _ -> mikkel.post(there, Map.of()).statusCode()))
                .containsOnly(302);
        assertThat(mails(SARA))
                .filteredOn(mail -> mail.subject().contains("Mentorsamtaler: Mikkel"))
                .isNotEmpty();
        assertThat(
                        sql.sql(
                                        """
                                        select count(*) from conversation.circle_member m join programme.mentorship p
                                        on p.circle = m.circle where p.programme = ?
                                        """)
                                .param(programme.value())
                                .query(Long.class)
                                .single())
                .isEqualTo(2);
    }

    @Test
    void what_is_somebody_else_s_or_is_not_there_changes_nothing() {
        proposed();
        var there = path + "/" + id(SARA, "acceptance");
        for (var what : List.of("/acceptance", "/refusal", "/end"))
            assertThat(of(GORAN).post(there + what, Map.of()).statusCode()).isEqualTo(302);
        assertThat(page(SARA)).contains("Mikkel Holm", "Ja, gärna");
        var stray = path.replaceFirst("parts/[^/]+", "parts/" + UUID.randomUUID());
        assertThat(of(SARA).get(stray).statusCode()).isEqualTo(302);
        assertThat(of(SARA).post(path + "/proposals", Map.of()).statusCode()).isEqualTo(403);
    }
}
