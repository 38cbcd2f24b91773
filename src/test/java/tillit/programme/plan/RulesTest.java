package tillit.programme.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.programme.plan.SmallTown.*;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tillit.organisation.Days;

/** What must hold in every programme. */
class RulesTest {

    private static final Audience NOBODY = new Audience(Set.of(), false, Set.of());

    @Test
    void kalundborgs_gathering_and_its_module_are_in_order() {
        assertThat(faults(programme(plain(1, 0), after(plain(2, 40), 1)))).isEmpty();
    }

    @Test
    void a_part_has_a_name_and_somebody_whom_it_is_for() {
        var part = part(1, 0, 10, NOBODY, Effort.NONE);
        assertThat(faults(programme(named(part, " "))))
                .containsExactly(Fault.NAMELESS, Fault.FOR_NOBODY);
    }

    @Test
    void a_part_lies_within_the_programmes_days() {
        assertThat(faults(programme(plain(1, 350)))).containsExactly(Fault.OUTSIDE);
        assertThat(faults(programme(plain(1, -1)))).containsExactly(Fault.OUTSIDE);
        assertThat(faults(programme(plain(1, 335)))).isEmpty();
    }

    @Test
    void what_a_part_follows_is_over_the_day_before() {
        assertThat(faults(programme(plain(1, 0), after(plain(2, 30), 1)))).isEmpty();
        assertThat(faults(programme(plain(1, 0), after(plain(2, 29), 1))))
                .containsExactly(Fault.BEFORE_WHAT_IT_FOLLOWS);
    }

    @Test
    void nothing_follows_itself_not_even_by_way_of_others() {
        assertThat(
                        faults(
                                programme(
                                        after(plain(1, 0), 3),
                                        after(plain(2, 40), 1),
                                        after(plain(3, 80), 2))))
                .filteredOn(fault -> fault == Fault.FOLLOWS_ITSELF)
                .hasSize(3);
    }

    @Test
    void what_no_part_works_on_is_told() {
        assertThat(programme(plain(1, 0)).empty())
                .containsExactly(Breadth.GROUP, Breadth.ORGANISATION);
    }

    private static List<Fault> faults(Programme programme) {
        return Rules.broken(programme).stream().map(Finding::fault).toList();
    }

    /** Thirty days long. */
    private static Part plain(int number, int fromDay) {
        return part(number, fromDay, 30, Audience.EVERYONE, Effort.NONE);
    }

    private static Part after(Part part, int number) {
        return with(part, part.name(), Set.of(new PartId(new UUID(2, number))));
    }

    private static Part named(Part part, String name) {
        return with(part, name, part.after());
    }

    private static Part with(Part part, String name, Set<PartId> after) {
        Days days = part.days();
        return new Part(
                part.id(),
                part.kind(),
                name,
                part.about(),
                days,
                part.audience(),
                part.breadths(),
                part.expected(),
                part.effort(),
                after);
    }
}
