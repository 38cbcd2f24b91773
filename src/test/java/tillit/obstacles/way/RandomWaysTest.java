package tillit.obstacles.way;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.obstacles.way.Town.CARE;
import static tillit.obstacles.way.Town.KITCHEN;
import static tillit.obstacles.way.Town.MEALS;
import static tillit.obstacles.way.Town.TOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tillit.law.Country;
import tillit.obstacles.Answer;

/** A thousand ways over weekends, Christmas, New Year and Easter: time counts against nobody but the owner. */
class RandomWaysTest {

    private static final int WAYS = 1_000;
    private static final int DAYS = 20;
    private static final int PAUSE = 10;
    private static final List<tillit.organisation.UnitId> UP = List.of(KITCHEN, MEALS, CARE, TOWN);

    @ParameterizedTest
    @EnumSource(Country.class)
    void a_deadline_is_a_working_day_by_which_exactly_their_days_have_gone(Country country) {
        all(
                country,
                (turn, _) -> {
                    var deadline = turn.deadline(country);
                    assertThat(country.worksOn(deadline)).isTrue();
                    assertThat(turn.used(deadline, country)).isEqualTo(DAYS);
                    assertThat(turn.used(deadline.minusDays(1), country)).isEqualTo(DAYS - 1);
                    assertThat(turn.isOver(deadline, country)).isFalse();
                    assertThat(turn.isOver(deadline.plusDays(1), country)).isTrue();
                });
    }

    @ParameterizedTest
    @EnumSource(Country.class)
    void days_off_and_days_on_which_the_owner_waits_count_for_nobody(Country country) {
        all(
                country,
                (turn, _) -> {
                    int counted = 0;
                    for (var day = turn.from();
                            !day.isAfter(turn.deadline(country));
                            day = day.plusDays(1)) {
                        if (day.isAfter(turn.from()) && country.worksOn(day) && !turn.pauses(day))
                            counted++;
                        assertThat(turn.used(day, country))
                                .as("%s in %s", day, turn)
                                .isEqualTo(counted);
                    }
                });
    }

    @ParameterizedTest
    @EnumSource(Country.class)
    void a_pause_moves_the_deadline_by_its_own_working_days_and_no_more(Country country) {
        all(
                country,
                (turn, _) -> {
                    if (turn.pauses().isEmpty()) return;
                    var before =
                            new Turn(
                                    turn.from(),
                                    DAYS,
                                    turn.pauses().subList(0, turn.pauses().size() - 1));
                    var pause = turn.pauses().getLast();
                    int paused = country.workingDays(pause.after(), pause.until());
                    assertThat(paused).isLessThanOrEqualTo(PAUSE);
                    assertThat(turn.deadline(country))
                            .isEqualTo(country.workingDaysAfter(before.deadline(country), paused));
                });
    }

    @ParameterizedTest
    @EnumSource(Country.class)
    void silence_leads_strictly_upward_ends_at_the_top_and_says_so_once(Country country) {
        var watch = new Watch(Town.usual().on(LocalDate.of(2026, 1, 1)), country, DAYS);
        var random = new Random(7);
        for (int i = 0; i < 50; i++) {
            var day = first(random);
            var steps = new ArrayList<Step>();
            steps.add(new Step.Raised(day));
            for (int night = 0; night < 250; night++, day = day.plusDays(1))
                watch.due(new Way(steps), KITCHEN, day).ifPresent(steps::add);
            assertThat(steps).hasSize(6);
            assertThat(steps.stream().flatMap(RandomWaysTest::unit)).containsExactlyElementsOf(UP);
            assertThat(steps.getLast()).isInstanceOf(Step.SilentAtTop.class);
            for (int at = 2; at < steps.size(); at++)
                assertThat(
                                country.workingDays(
                                        steps.get(at - 1).on(), steps.get(at).on().minusDays(1)))
                        .as("days of the one before step %s", at)
                        .isEqualTo(DAYS);
        }
    }

    @ParameterizedTest
    @EnumSource(Country.class)
    void the_same_steps_give_the_same_state_however_often_they_are_told(Country country) {
        all(
                country,
                (turn, way) -> {
                    var state = way.state(country);
                    assertThat(new Way(List.copyOf(way.steps())).state(country)).isEqualTo(state);
                    var twice = new ArrayList<>(way.steps());
                    if (twice.getLast() instanceof Step.Answered
                            || twice.getLast() instanceof Step.Replied) twice.add(twice.getLast());
                    assertThat(new Way(twice).state(country)).isEqualTo(state);
                    assertThat(turn.pauses()).hasSizeLessThanOrEqualTo(Turn.MOST_PAUSES);
                });
    }

    private interface Look {
        void at(Turn turn, Way way);
    }

    private static void all(Country country, Look look) {
        var random = new Random(20_261_123);
        for (int i = 0; i < WAYS; i++) {
            var steps = new ArrayList<Step>(List.of(new Step.Raised(first(random))));
            steps.add(new Step.Owned(steps.getFirst().on(), Place.at(KITCHEN), DAYS));
            look.at(turn(new Way(steps), country), new Way(steps));
            for (var day = steps.getFirst().on();
                    steps.size() < 8;
                    day = day.plusDays(random.nextInt(9))) {
                steps.add(any(random, day));
                var way = new Way(steps);
                look.at(turn(way, country), way);
            }
            steps.add(new Step.Answered(steps.getLast().on(), Answer.CHANGED));
            assertThat(new Way(steps).state(country)).isInstanceOf(State.Answered.class);
        }
    }

    private static Turn turn(Way way, Country country) {
        return ((State.Owned) way.state(country)).turn();
    }

    private static Step any(Random random, LocalDate day) {
        return switch (random.nextInt(8)) {
            case 0 -> new Step.Silent(day, Place.at(MEALS), DAYS);
            case 1 -> new Step.Passed(day, Place.at(CARE), DAYS);
            case 2, 3 -> new Step.Replied(day);
            default -> new Step.Asked(day, PAUSE);
        };
    }

    /** Often shortly before Christmas, New Year or Easter. */
    private static LocalDate first(Random random) {
        int year = 2023 + random.nextInt(8);
        return switch (random.nextInt(3)) {
            case 0 -> LocalDate.of(year, 12, 1).plusDays(random.nextInt(40));
            case 1 -> LocalDate.of(year, 3, 10).plusDays(random.nextInt(60));
            default -> LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
        };
    }

    private static Stream<tillit.organisation.UnitId> unit(Step step) {
        return step instanceof Step.Begins begins ? Stream.of(begins.at().unit()) : Stream.of();
    }
}
