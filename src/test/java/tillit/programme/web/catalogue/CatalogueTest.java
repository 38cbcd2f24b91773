package tillit.programme.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.OLLE;
import static tillit.trial.Cast.SARA;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.conversation.CirclePlan;
import tillit.conversation.circle.CircleKeeper;
import tillit.organisation.Organisation;
import tillit.programme.catalogue.Offers;
import tillit.programme.course.Occasions;
import tillit.programme.kept.Programmes;
import tillit.trial.Cast;

/** Everybody looks for what is theirs; the words stand in the address. */
@HouseTest
class CatalogueTest {

    private static final Duration A_WEEK = Duration.ofDays(7);

    @Autowired private Programmes programmes;
    @Autowired private Occasions occasions;
    @Autowired private Offers offers;
    @Autowired private Organisation organisation;
    @Autowired private CircleKeeper circles;
    @LocalServerPort private int port;

    private TestCatalogue town;

    @BeforeEach
    void birgitta_has_announced_a_programme() {
        town = TestCatalogue.of(programmes, occasions, offers, organisation, port);
    }

    @Test
    void words_and_subject_find_what_is_meant_in_swedish_and_in_danish() {
        var form = town.form("Lyssna på djupet");
        form.put("subjects", "Närvaro");
        town.adds(form);
        form = town.form("Ledelse på afstand");
        form.put("subjects", "Fjernledelse");
        town.adds(form);
        assertThat(catalogue(SARA, "lyssna")).contains("Lyssna på djupet", "value=\"lyssna\"");
        assertThat(catalogue(SARA, "DJUPET pa")).contains("Lyssna på djupet");
        assertThat(catalogue(SARA, "narvaro"))
                .contains("Lyssna på djupet")
                .doesNotContain("Ledelse på afstand");
        assertThat(page(SARA, "/catalogue?subject=" + asked("Fjernledelse")))
                .contains("Ledelse på afstand", "aria-current=\"true\">Fjernledelse")
                .doesNotContain("Lyssna på djupet");
        assertThat(page(MIKKEL, "/catalogue?q=paa+afstand&subject=" + asked("Fjernledelse")))
                .contains("Ledelse på afstand", "Ingen tider endnu.", "Ét kursus passer.")
                .contains("name=\"subject\" value=\"Fjernledelse\"");
        assertThat(page(MIKKEL, "/catalogue?q=fiskeri")).contains("Vi finder ikke noget.");
    }

    @Test
    void the_next_time_with_a_place_is_told_and_what_one_has_chosen() {
        var form = town.form("Mötets konst");
        var offer = town.adds(form);
        var soon = town.takesPlace(offer, A_WEEK);
        town.takesPlace(offer, A_WEEK.plusDays(7));
        for (var who : List.of(SARA, LEYLA, MIKKEL)) town.comes(town.of(who), soon);
        assertThat(catalogue(Cast.GORAN, "mötets konst"))
                .contains("Nästa med plats", "3 platser kvar");
        assertThat(catalogue(SARA, "mötets konst")).contains("Du har en plats.");
    }

    @Test
    void of_what_is_for_others_there_is_nothing() {
        town.adds("Hemligt för Olle");
        assertThat(catalogue(OLLE, "")).doesNotContain("Hemligt för Olle");
        assertThat(catalogue(SARA, "")).contains("Hemligt för Olle");
    }

    @Test
    void whatever_is_typed_is_looked_for() {
        for (var junk : List.of("\u0007", "%", "x".repeat(3_000), "<script>", "'\"\\", "å😀\u202e"))
            assertThat(town.of(SARA).get("/catalogue?q=" + asked(junk)).statusCode())
                    .as(junk)
                    .isEqualTo(200);
    }

    @Test
    void a_meeting_of_ones_circle_at_the_same_time_is_told_before_one_chooses() {
        var offer = town.adds("Krock");
        var time = town.takesPlace(offer, Duration.ofDays(23));
        var inIt = time.when().from().minus(1, ChronoUnit.HOURS);
        circle("Rönnen", inIt);
        assertThat(page(LEYLA, town.offer(offer)))
                .contains("Då träffas din samtalsgrupp Rönnen", "Jag kommer");
        assertThat(page(SARA, town.offer(offer)))
                .contains("Jag kommer")
                .doesNotContain("samtalsgrupp Rönnen");
    }

    @Test
    void the_start_page_tells_where_one_goes_next() {
        var later = town.takesPlace(town.adds("Senare kurs"), A_WEEK.plusDays(1));
        var first = town.takesPlace(town.adds("Först av allt"), A_WEEK);
        var leyla = town.of(LEYLA);
        assertThat(leyla.get("/").body()).contains("href=\"/catalogue\"");
        town.comes(leyla, later);
        assertThat(leyla.get("/").body()).contains("Härnäst: Senare kurs", later.place());
        town.comes(leyla, first);
        assertThat(leyla.get("/").body()).contains("Härnäst: Först av allt", first.place());
    }

    @Test
    void the_certificate_names_the_course_who_gave_it_and_its_credits() {
        var time = town.takesPlace(town.adds("Ledelse i praksis"), Duration.ofMinutes(10));
        var mikkel = town.of(MIKKEL);
        assertThat(town.comes(mikkel, time)).isEqualTo(302);
        assertThat(mikkel.post(town.path(time) + "/attendance", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(page(MIKKEL, "/certificates/" + time.id()))
                .contains("Ledelse i praksis", "Holdes af VIA University College")
                .contains("7,5 ECTS-point", "Gem som PDF");
        var paper = mikkel.get("/certificates/" + time.id() + "/paper");
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(paper.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("Kursusbevis", ".pdf");
        assertThat(paper.body()).startsWith("%PDF-");
        assertThat(town.of(LEYLA).get("/certificates/" + time.id() + "/paper").statusCode())
                .isEqualTo(404);
    }

    private void circle(String name, Instant at) {
        var meeting = new CirclePlan.Planned(at, "Rådhuset", "collegial-supervision");
        circles.make(
                new CirclePlan(
                        name, List.of(Cast.AINO.id()), List.of(LEYLA.id()), List.of(meeting)));
    }

    private String catalogue(Cast who, String words) {
        return page(who, "/catalogue?q=" + asked(words));
    }

    private String page(Cast who, String path) {
        return town.of(who).get(path).body();
    }

    private static String asked(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
