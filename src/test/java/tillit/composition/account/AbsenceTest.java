package tillit.composition.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Frame;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.People;

class AbsenceTest {

    private final Brief brief = brief(Optional.of("away"));

    @Test
    void who_falls_ill_is_away_that_time_and_whenever_they_were_before() {
        var absence = Absence.of(brief, 0, 1, false);
        assertThat(absence.cells()).isEqualTo(Map.of("away", List.of("1", "2")));
        var layout = Layout.of(absence.in(brief));
        assertThat(layout.isThere(1, 0)).isFalse();
        assertThat(layout.isThere(2, 0)).isTrue();
        assertThat(layout.isThere(1, 1)).isTrue();
    }

    @Test
    void who_leads_and_falls_ill_leads_no_more() {
        var absence = Absence.of(brief, 0, 1, true);
        assertThat(Layout.of(brief).leaders()).containsExactly(0, 1);
        assertThat(Layout.of(absence.in(brief)).leaders()).containsExactly(1);
    }

    @Test
    void without_a_column_for_it_a_new_one_tells() {
        var bare = brief(Optional.empty());
        var absence = Absence.of(bare, 0, 1, false);
        assertThat(absence.cells()).isEqualTo(Map.of("absent", List.of("2")));
        assertThat(Layout.of(absence.in(bare)).isThere(1, 0)).isFalse();
    }

    /** Whatever it tells, it is not who is away. */
    @Test
    void a_column_of_that_name_that_is_used_for_something_else_stays_as_it_is() {
        var bare = brief(Optional.empty());
        var goran = new Member("3", "Göran", Map.of("absent", List.of("often")));
        var people = new People(Set.of("absent"), List.of(goran));
        var absence = Absence.of(new Brief(people, bare.frame(), List.of()), 0, 1, false);
        assertThat(absence.column()).isEqualTo("absent_2");
    }

    private static Brief brief(Optional<String> away) {
        var aino = new Member("1", "Aino", Map.of("away", List.of("1"), "leads", List.of("yes")));
        var sara = new Member("2", "Sara", Map.of("leads", List.of("yes")));
        var frame =
                new Frame(
                        Form.CIRCLES,
                        3,
                        OptionalInt.empty(),
                        new Frame.Size(0, 2),
                        Optional.empty(),
                        Optional.of(new Frame.Leading("leads", 1, 1)),
                        away,
                        Optional.empty());
        return new Brief(
                new People(Set.of("away", "leads"), List.of(aino, sara)), frame, List.of());
    }
}
