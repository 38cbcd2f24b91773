package tillit.programme.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tillit.access.PersonId;
import tillit.organisation.Level;
import tillit.organisation.UnitId;
import tillit.programme.plan.Standing;

/** Henrik leads the department, Sara a group in it, Göran a school elsewhere. */
class InLineTest {

    private final UnitId town = unit();
    private final UnitId department = unit();
    private final UnitId area = unit();
    private final UnitId group = unit();
    private final UnitId school = unit();
    private final Map<UnitId, UnitId> parents =
            new HashMap<>(Map.of(department, town, area, department, group, area, school, town));
    private final InLine line = new InLine(unit -> Optional.ofNullable(parents.get(unit)));

    private final Standing henrik = leads(department);
    private final Standing sara = leads(group);
    private final Standing goran = leads(school);

    @Test
    void who_leads_from_two_levels_above_is_in_line_and_so_is_who_is_led() {
        assertThat(line.are(henrik, sara)).isTrue();
        assertThat(line.are(sara, henrik)).isTrue();
    }

    @Test
    void those_who_only_have_the_same_director_are_not() {
        assertThat(line.are(sara, goran)).isFalse();
        assertThat(line.are(henrik, goran)).isFalse();
    }

    @Test
    void an_employee_is_in_line_with_their_manager_and_leads_nobody() {
        assertThat(line.are(sara, works(group))).isTrue();
        assertThat(line.are(works(department), sara)).isFalse();
    }

    private static Standing leads(UnitId unit) {
        return new Standing(person(), Optional.of(Level.UNIT_MANAGER), unit, "");
    }

    private static Standing works(UnitId unit) {
        return new Standing(person(), Optional.empty(), unit, "");
    }

    private static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }

    private static UnitId unit() {
        return new UnitId(UUID.randomUUID());
    }
}
