package tillit.programme.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tillit.programme.plan.SmallTown.*;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tillit.organisation.Level;

/** What is told of the hours before anybody is invited. */
class AsksTest {

    private static final Audience LEADERS =
            new Audience(Set.of(Level.UNIT_MANAGER), false, Set.of());

    private final Staff staff = new SmallTown().on(FIRST);

    @Test
    void each_level_is_told_with_its_busiest_month() {
        var asks =
                Asks.of(
                        programme(
                                part(1, 40, 1, Audience.MANAGERS, new Effort(420, 1)),
                                part(2, 60, 3, LEADERS, new Effort(420, 3))),
                        staff,
                        Asks.MOST_HOURS);
        assertThat(asks.lines())
                .extracting(Asks.Line::level, Asks.Line::people)
                .containsExactly(
                        tuple(Level.HEAD, 1), tuple(Level.UNIT_MANAGER, 2), tuple(null, 48));
        var leaders = asks.lines().get(1);
        assertThat(leaders.month()).isEqualTo(YearMonth.of(2027, 3));
        assertThat(leaders.most()).isEqualTo(21, within(1e-9));
        assertThat(leaders.hours()).isEqualTo(28, within(1e-9));
        assertThat(leaders.isTooMuch()).isTrue();
        assertThat(asks.lines().getFirst().isTooMuch()).isFalse();
    }

    @Test
    void the_workplace_that_gives_most_is_told() {
        var asks =
                Asks.of(
                        programme(part(1, 31, 28, Audience.EVERYONE, new Effort(120, 1))),
                        staff,
                        Asks.MOST_HOURS);
        assertThat(asks.workplace()).contains(new Asks.Workplace(45, 90, YearMonth.of(2027, 2)));
    }

    @Test
    void where_no_employee_is_asked_no_workplace_is_told() {
        var asks =
                Asks.of(
                        programme(part(1, 31, 28, LEADERS, new Effort(120, 1))),
                        staff,
                        Asks.MOST_HOURS);
        assertThat(asks.workplace()).isEmpty();
    }

    /** Göran leads 45, Sara 3: half an hour with each is much for one of them. */
    @Test
    void too_much_for_those_who_lead_many_is_told_of_them() {
        var talks = part(1, 0, 31, LEADERS, new Effort(30, 1).forEachEmployee());
        var line = Asks.of(programme(talks), staff, 16).lines().get(1);
        assertThat(line.most()).isEqualTo(22.5, within(1e-9));
        assertThat(line.many()).contains(new Asks.Many(1, 45));
        assertThat(Asks.of(programme(talks), staff, 23).lines().get(1).isTooMuch()).isFalse();
        assertThat(Asks.of(programme(talks), staff, 1).lines().get(1).many())
                .contains(new Asks.Many(2, 0));
    }

    /** In Education it is one day, in Care three: how many one leads has nothing to do with it. */
    @Test
    void too_much_in_one_area_is_not_told_of_those_who_lead_many() {
        var education = new Audience(Set.of(Level.UNIT_MANAGER), false, Set.of("Education"));
        var line =
                Asks.of(programme(part(1, 0, 1, education, new Effort(420, 3))), staff, 16)
                        .lines()
                        .get(1);
        assertThat(line.many()).contains(new Asks.Many(1, 0));
    }

    /** The same, counted by hand: every person, every month. */
    @Test
    void nobody_is_asked_more_than_is_told() {
        var programme =
                programme(
                        part(1, 0, 90, Audience.EVERYONE, new Effort(60, 4)),
                        part(2, 20, 200, LEADERS, new Effort(180, 10)));
        for (var line : Asks.of(programme, staff, Asks.MOST_HOURS).lines()) {
            double most = 0;
            for (int month = 1; month <= 12; month++)
                for (var one : staff.of(Audience.EVERYONE))
                    if (one.level().equals(line.level()))
                        most =
                                Math.max(
                                        most,
                                        Load.of(programme, staff, YearMonth.of(2027, month))
                                                .of(one));
            assertThat(line.most()).isEqualTo(most, within(1e-9));
        }
    }

    private static Tuple tuple(@Nullable Level level, int people) {
        return Assertions.tuple(Optional.ofNullable(level), people);
    }
}
