package tillit.trial;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.History.EKHAMN;
import static tillit.trial.History.careers;
import static tillit.trial.History.managersOfUnits;
import static tillit.trial.History.managersOn;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tillit.organisation.Employment;
import tillit.organisation.EndReason;
import tillit.organisation.Position;
import tillit.organisation.Unit;

/** Five years of people who come, move and leave. */
class CareersTest {

    private static final int LONGEST_WITHOUT_A_MANAGER = 90;

    @Test
    void nobody_is_in_two_places_at_once() {
        assertThat(careers().values()).allSatisfy(CareersTest::followEachOther);
    }

    @Test
    void no_unit_has_two_managers_at_once() {
        assertThat(managersOfUnits().values()).allSatisfy(CareersTest::followEachOther);
    }

    @Test
    void no_unit_waits_longer_than_90_days_for_a_manager() {
        assertThat(managersOfUnits())
                .allSatisfy((unit, managers) ->
                        assertThat(longestGap(History.unit(unit), managers))
                                .isBetween(0L, (long) LONGEST_WITHOUT_A_MANAGER));
    }

    @Test
    void nobody_works_in_a_unit_before_it_is_founded_or_after_it_is_closed() {
        assertThat(EKHAMN.positions())
                .allMatch(position -> unitOf(position).days().contains(position.days()));
    }

    @Test
    void whose_unit_is_reorganised_goes_along_the_day_after_into_what_succeeds_it() {
        assertThat(careers().values())
                .allSatisfy(career -> {
                    for (int i = 0; i < career.size(); i++)
                        if (career.get(i).endReason().equals(Optional.of(EndReason.UNIT)))
                            followsIntoSuccessor(career.get(i), career.get(i + 1));
                });
    }

    @Test
    void who_moves_or_changes_role_goes_on_the_day_after() {
        assertThat(careers().values())
                .allSatisfy(career -> {
                    for (int i = 0; i < career.size(); i++)
                        if (isOneOf(career.get(i), EndReason.MOVED, EndReason.ROLE))
                            assertThat(career.get(i + 1).days().from())
                                    .isEqualTo(dayAfter(career.get(i)));
                });
    }

    @Test
    void only_who_is_permanent_moves_by_themself() {
        assertThat(
                        EKHAMN.positions().stream()
                                .filter(position -> isOneOf(position, EndReason.MOVED)))
                .allMatch(position -> position.employment() == Employment.PERMANENT);
    }

    @Test
    void who_left_or_retired_does_not_come_back() {
        assertThat(careers().values())
                .allSatisfy(career ->
                        assertThat(career.subList(0, career.size() - 1))
                                .noneMatch(position ->
                                        isOneOf(position, EndReason.LEFT, EndReason.RETIRED)));
    }

    @Test
    void managers_change_unit_leave_retire_and_go_back_to_being_employees() {
        assertThat(reasonsOf(EKHAMN.positions().stream().filter(Position::manages).toList()))
                .containsExactlyInAnyOrder(EndReason.values());
    }

    @Test
    void some_employees_become_managers_and_some_managers_heads() {
        assertThat(careers().values()).anyMatch(career -> climbs(career, 0, 3));
        assertThat(careers().values()).anyMatch(career -> climbs(career, 3, 2));
    }

    @Test
    void managers_stay_longer_in_their_unit_than_five_years_ago() {
        assertThat(shareThreeYears(LocalDate.of(2021, 12, 31))).isBetween(0.2, 0.35);
        assertThat(shareThreeYears(Ekhamn.DAY)).isBetween(0.45, 0.6);
    }

    private static void followEachOther(List<Position> positions) {
        for (int i = 1; i < positions.size(); i++)
            assertThat(positions.get(i - 1).days().overlaps(positions.get(i).days()))
                    .as("%s and %s", positions.get(i - 1), positions.get(i))
                    .isFalse();
    }

    /** Days without a manager, since the story begins or the unit, whichever is later. */
    private static long longestGap(Unit unit, List<Position> managers) {
        var free = latest(unit.days().from(), Ekhamn.STORY_BEGINS);
        long longest = 0;
        for (var manager : managers) {
            longest = Math.max(longest, DAYS.between(free, manager.days().from()));
            free = manager.days().to().map(last -> last.plusDays(1)).orElse(LocalDate.MAX);
        }
        var end = unit.days().to().map(last -> last.plusDays(1)).orElse(Ekhamn.DAY);
        return Math.max(longest, free.isBefore(end) ? DAYS.between(free, end) : 0);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static void followsIntoSuccessor(Position before, Position after) {
        assertThat(after.days().from()).isEqualTo(dayAfter(before));
        assertThat(unitOf(after).succeeds()).contains(before.unit());
        assertThat(after.employment()).isEqualTo(before.employment());
    }

    private static LocalDate dayAfter(Position position) {
        return position.days().to().orElseThrow().plusDays(1);
    }

    private static boolean isOneOf(Position position, EndReason... reasons) {
        return position.endReason().filter(Arrays.asList(reasons)::contains).isPresent();
    }

    private static Set<EndReason> reasonsOf(List<Position> positions) {
        return positions.stream()
                .flatMap(position -> position.endReason().stream())
                .collect(toSet());
    }

    /** Level 0 stands for employees. */
    private static boolean climbs(List<Position> career, int from, int to) {
        var levels =
                career.stream()
                        .map(position -> position.level().map(level -> level.number()).orElse(0))
                        .toList();
        for (int i = 1; i < levels.size(); i++)
            if (levels.get(i - 1) == from && levels.get(i) == to) return true;
        return false;
    }

    private static double shareThreeYears(LocalDate day) {
        var managers = managersOn(day).toList();
        long settled =
                managers.stream()
                        .filter(manager -> !sameLineageSince(manager).isAfter(day.minusYears(3)))
                        .count();
        return (double) settled / managers.size();
    }

    /** The first day of managing this unit and those it came out of without a break. */
    private static LocalDate sameLineageSince(Position manager) {
        return EKHAMN.positions().stream()
                .filter(earlier -> earlier.manages() && earlier.person().equals(manager.person()))
                .filter(earlier ->
                        earlier.days().to().equals(Optional.of(manager.days().from().minusDays(1))))
                .filter(earlier -> unitOf(manager).succeeds().contains(earlier.unit()))
                .findFirst()
                .map(CareersTest::sameLineageSince)
                .orElse(manager.days().from());
    }

    private static Unit unitOf(Position position) {
        return History.unit(position.unit());
    }
}
