package tillit.programme.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.OLLE;
import static tillit.trial.Cast.SARA;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.AtOnce;
import tillit.HouseTest;
import tillit.organisation.Organisation;
import tillit.programme.catalogue.Choosings;
import tillit.programme.catalogue.Offers;
import tillit.programme.course.Occasions;
import tillit.programme.kept.Programmes;
import tillit.trial.Cast;

/** Birgitta offers courses; Sara, Göran and Leyla choose two of many, or let it be. */
@HouseTest
class ChoicesTest {

    private static final Duration A_WEEK = Duration.ofDays(7);

    @Autowired private Programmes programmes;
    @Autowired private Occasions occasions;
    @Autowired private Offers offers;
    @Autowired private Choosings choosings;
    @Autowired private Organisation organisation;
    @LocalServerPort private int port;

    private TestCatalogue town;

    @BeforeEach
    void birgitta_has_announced_a_programme() {
        town = TestCatalogue.of(programmes, occasions, offers, organisation, port);
    }

    @Test
    void a_course_is_described_once_and_changed_and_whom_it_is_for_reads_it() {
        var form = town.form("Konflikter i vardagen");
        var offer = town.adds(form);
        town.adds(form);
        assertThat(offers.of(town.id(), town.part().id())).hasSize(1);
        var page = page(SARA, town.offer(offer));
        assertThat(page)
                .contains("Konflikter i vardagen", "Ges av VIA University College")
                .contains("7,5 högskolepoäng", "Svåra samtal · Konflikter", "Inga tider än.")
                .doesNotContain("Läs det här", "Vad skaver hos er?");
        form.put("name", "Konflikter till vardags");
        form.put("credits", "");
        form.put("key", UUID.randomUUID().toString());
        var here = town.path() + "/offers/" + offer.id();
        assertThat(town.birgitta().get(here).body()).contains("value=\"7,5\"", "checked");
        assertThat(town.birgitta().post(here, form).statusCode()).isEqualTo(302);
        assertThat(page(SARA, town.offer(offer)))
                .contains("Konflikter till vardags")
                .doesNotContain("högskolepoäng");
        assertThat(town.birgitta().get(town.path() + "/offers").body())
                .contains("Konflikter till vardags", "Ingen har anmält intresse än.");
    }

    @Test
    void what_a_course_cannot_be_is_told_beside_its_field_and_nothing_typed_is_lost() {
        var form = town.form("x".repeat(81));
        form.put("about", "y".repeat(601));
        form.put("subjects", "a, b, c, d, e, f, g");
        form.put("credits", "61");
        form.put("address-0", "javascript:alert(1)");
        form.put("question", "z".repeat(201) + "\u0007");
        var answer = town.birgitta().post(town.path() + "/offers", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Korta namnet", "Korta texten", "högst sex ämnen", "0 till 60")
                .contains("en adress som börjar med https://.", "Korta frågan")
                .contains("value=\"61\"", "value=\"javascript:alert(1)\"", "a, b, c, d, e, f, g");
        var choosing =
                town.birgitta()
                        .post(
                                town.path() + "/choosing",
                                Map.of("most", "alla", "opens", "-999999999-01-01", "wave", "99"));
        assertThat(choosing.statusCode()).isEqualTo(422);
        assertThat(choosing.body())
                .contains("mellan 1 och 20", "Välj en dag.", "mellan 0 och 60", "value=\"alla\"");
        assertThat(town.birgitta().post(town.path() + "/choosing", Map.of("wave", "3")).body())
                .contains("Annars har de intresserade inget försprång.");
        assertThat(offers.of(town.id(), town.part().id())).isEmpty();
        var stray = town.path() + "/offers/" + UUID.randomUUID();
        assertThat(town.birgitta().get(stray).statusCode()).isEqualTo(302);
        assertThat(town.birgitta().post(stray, town.form("Fel")).statusCode()).isEqualTo(302);
    }

    @Test
    void an_occasion_of_a_part_with_courses_is_of_one_of_them() {
        var offer = town.adds("Samtalets kraft");
        var form = occasion();
        var answer = town.birgitta().post(town.path() + "/occasions", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Välj vilken kurs det är.", "Samtalets kraft");
        form = occasion();
        form.put("offer", offer.id().toString());
        assertThat(town.birgitta().post(town.path() + "/occasions", form).statusCode())
                .isEqualTo(302);
        assertThat(town.birgitta().get(town.path() + "/occasions").body())
                .contains("<strong>Samtalets kraft</strong>");
        assertThat(page(SARA, town.offer(offer))).contains("Gården", "Jag kommer");
    }

    @Test
    void two_of_many_are_chosen_and_the_third_is_refused_kindly_until_one_is_left() {
        town.choosing("2", "", "");
        var courses = List.of(town.adds("Ett"), town.adds("Två!"), town.adds("Tre!!"));
        var times = courses.stream().map(it -> town.takesPlace(it, A_WEEK)).toList();
        var sara = town.of(SARA);
        assertThat(page(SARA, town.choices()))
                .contains("Du har inte valt någon än.", "2 kvar att välja.");
        assertThat(town.comes(sara, times.get(0))).isEqualTo(302);
        assertThat(page(SARA, town.choices())).contains("Du har valt en av 2.", "En kvar");
        assertThat(town.comes(sara, times.get(1))).isEqualTo(302);

        var third = sara.post(town.path(times.get(2)) + "/coming", Map.of());
        assertThat(third.statusCode()).isEqualTo(422);
        assertThat(third.body())
                .contains("Du har redan valt så många som man får välja här.", "Tre!!");

        sara.post(town.path(times.get(0)) + "/leaving", Map.of());
        assertThat(town.comes(sara, times.get(2))).isEqualTo(302);
        assertThat(town.chosen(SARA)).isEqualTo(2);
        assertThat(page(SARA, "/programmes/" + town.id() + "/mine"))
                .contains("Två!", "Tre!!", "Du har valt 2 av 2.", "Välj bland 3 kurser")
                .doesNotContain(">Ett<");
    }

    @Test
    void who_chooses_in_many_tabs_at_once_has_two_and_one_time_of_each() {
        town.choosing("2", "", "");
        var times =
                List.of("Ett", "Två!", "Tre!!").stream()
                        .map(town::adds)
                        .flatMap(it ->
                                List.of(
                                        town.takesPlace(it, A_WEEK),
                                        town.takesPlace(it, A_WEEK.plusDays(9)))
                                        .stream())
                        .toList();
        var sara = town.of(SARA);
        var answers = AtOnce.answers(12, number -> town.comes(sara, times.get(number % 6)));
        assertThat(answers).contains(302, 422).doesNotContain(500);
        var with =
                occasions.with(SARA.id()).stream()
                        .filter(it -> it.programme().equals(town.id()))
                        .toList();
        assertThat(with).hasSize(2);
        assertThat(with.stream().map(it -> it.offer()).distinct()).hasSize(2);
    }

    @Test
    void the_curious_say_so_and_go_first_and_everybody_reads_it() {
        var today = organisation.today();
        town.choosing("", today.plusDays(5).toString(), "3");
        var time = town.takesPlace(town.adds("Mod att fråga"), A_WEEK);
        var sara = town.of(SARA);
        assertThat(page(SARA, town.choices()))
                .contains("Du kan välja från", "De som anmäler intresse väljer före andra");
        assertThat(town.comes(sara, time)).isEqualTo(422);
        sara.post(town.choices() + "/interest", Map.of());
        sara.post(town.choices() + "/interest", Map.of());
        town.of(GORAN).post(town.choices() + "/interest", Map.of());
        town.of(GORAN).post(town.choices() + "/interest/removal", Map.of());
        assertThat(page(SARA, town.choices())).contains("Du har anmält intresse.");
        assertThat(town.birgitta().get(town.path() + "/offers").body())
                .contains("En har anmält intresse.");

        town.choosing("", today.toString(), "3");
        assertThat(page(GORAN, town.choices()))
                .contains("De som anmält intresse väljer till och med");
        assertThat(town.comes(town.of(GORAN), time)).isEqualTo(422);
        town.of(GORAN).post(town.choices() + "/interest", Map.of());
        assertThat(town.comes(town.of(GORAN), time)).isEqualTo(422);
        assertThat(page(SARA, town.choices())).contains("väljer före andra, till och med");
        assertThat(town.comes(sara, time)).isEqualTo(302);

        town.choosing("", today.minusDays(3).toString(), "3");
        assertThat(town.comes(town.of(GORAN), time)).isEqualTo(302);
    }

    @Test
    void who_was_interested_is_forgotten_when_everybody_may_choose_and_not_before() {
        var today = organisation.today();
        town.choosing("", today.plusDays(5).toString(), "3");
        town.of(SARA).post(town.choices() + "/interest", Map.of());
        town.choosing("", today.minusDays(2).toString(), "3");
        choosings.forget();
        assertThat(choosings.interested(town.id(), town.part().id())).isEqualTo(1);
        town.choosing("", today.minusDays(3).toString(), "3");
        choosings.forget();
        assertThat(choosings.interested(town.id(), town.part().id())).isZero();
    }

    @Test
    void strangers_find_nothing_and_what_is_not_there_leads_back() {
        var offer = town.adds("Bara för några");
        var time = town.takesPlace(offer, A_WEEK);
        for (var path : List.of(town.choices(), town.offer(offer), town.path() + "/offers"))
            assertThat(town.of(OLLE).get(path).statusCode()).as(path).isEqualTo(403);
        assertThat(town.comes(town.of(OLLE), time)).isEqualTo(403);
        assertThat(town.of(OLLE).post(town.choices() + "/interest", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(town.of(LEYLA).get(town.guests(time)).statusCode()).isEqualTo(403);
        var nowhere = "/programmes/" + town.id() + "/offers/" + UUID.randomUUID();
        assertThat(town.of(LEYLA).get(nowhere).statusCode()).isEqualTo(302);
        var nothing = "/programmes/" + town.id() + "/choices/" + UUID.randomUUID();
        assertThat(town.of(LEYLA).get(nothing).statusCode()).isEqualTo(302);
        assertThat(town.of(LEYLA).post(nothing + "/interest", Map.of()).statusCode())
                .isEqualTo(302);
    }

    private Map<String, String> occasion() {
        var day = town.part().days().from().plusDays(10).toString();
        return new HashMap<>(
                Map.of(
                        "key", UUID.randomUUID().toString(),
                        "day", day,
                        "from", "09:00",
                        "to", "12:00",
                        "place", "Gården",
                        "places", "8",
                        "leave", day));
    }

    private String page(Cast who, String path) {
        return town.of(who).get(path).body();
    }
}
