package tillit.composition.web.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.SARA;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.Editing;
import tillit.composition.desk.LeadersDay;
import tillit.composition.desk.State;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Placement;
import tillit.organisation.Organisation;

/** Sara falls ill before the first gathering, in a file that has no column for it. */
@HouseTest
class AbsencesTest {

    private static final int SARAS_NUMBER = 1;
    private static final String RULES =
            LeadersDay.RULES.replace("{from: 4, to: 4}", "{from: 3, to: 4} # så sitter man bra");

    @Autowired private Compositions compositions;
    @Autowired private Editing editing;
    @Autowired private Organisation organisation;
    @LocalServerPort private int port;

    private CompositionId day = new CompositionId(new UUID(0, 0));
    private Visitor birgitta = new Visitor(0);

    @BeforeEach
    void sara_falls_ill() {
        day = LeadersDay.composed(compositions, organisation);
        editing.replace(day, Optional.empty(), Optional.of(RULES));
        birgitta = Visitor.signedIn(port, BIRGITTA);
        var sara = organisation.person(SARA.id()).orElseThrow().code();
        post(1, "absences", Map.of("person", sara, "gathering", "1"));
    }

    @Test
    void she_leaves_her_chair_and_the_list_of_people_tells_of_it() {
        assertThat(now().number()).isEqualTo(2);
        assertThat(now().placement().group(0, SARAS_NUMBER)).isEqualTo(Placement.NOWHERE);
        assertThat(away()).containsExactly("1");
        assertThat(compositions.find(day).orElseThrow().rules())
                .contains("absent: absent", "# så sitter man bra");
        assertThat(isKept(now())).isTrue();
    }

    @Test
    void her_chair_and_the_mark_come_back_together() {
        post(2, "undoing", Map.of());
        assertThat(now().placement()).isEqualTo(LeadersDay.FIRST);
        assertThat(away()).isEmpty();
        assertThat(isKept(now())).isTrue();

        post(1, "redoing", Map.of());
        assertThat(away()).containsExactly("1");
        assertThat(isKept(now())).isTrue();

        post(1, "return", Map.of("from", "2"));
        assertThat(away()).isEmpty();
    }

    @Test
    void the_state_before_is_shown_as_it_was() {
        assertThat(birgitta.get(path(1)).body()).contains("Det här gäller", "Gå tillbaka hit");
        assertThat(birgitta.get(path(1) + "/comparison?with=2").body())
                .contains("1 plats skiljer sig");
    }

    @Test
    void what_birgitta_wrote_in_the_meantime_stays() {
        editing.change(day, SARAS_NUMBER, Map.of("absent", List.of("1", "2")));
        post(2, "undoing", Map.of());
        assertThat(away()).containsExactly("2");
    }

    private void post(int state, String what, Map<String, String> form) {
        assertThat(birgitta.post(path(state) + "/" + what, form).statusCode()).isEqualTo(302);
    }

    private String path(int state) {
        return "/compositions/" + day + "/states/" + state;
    }

    private State now() {
        return compositions.current(day).orElseThrow();
    }

    private List<String> away() {
        return compositions.people(day).member(SARAS_NUMBER).values("absent");
    }

    private boolean isKept(State state) {
        return Check.of(compositions.brief(day), state.placement()).isKept();
    }
}
