package tillit.obstacles.way;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.obstacles.way.Town.CARE;
import static tillit.obstacles.way.Town.KITCHEN;
import static tillit.obstacles.way.Town.MEALS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tillit.law.Country;
import tillit.obstacles.Answer;
import tillit.obstacles.ObstacleId;
import tillit.organisation.Level;

/** The way of one obstacle from the kitchen, step by step. */
class WayTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Test
    void twenty_working_days_are_four_weeks_of_five() {
        var turn = owned(raised(), at(KITCHEN)).turn();
        assertThat(turn.deadline(Country.SWEDEN)).isEqualTo(MONDAY.plusWeeks(4));
        assertThat(turn.deadline(Country.DENMARK)).isEqualTo(MONDAY.plusWeeks(4));
    }

    @Test
    void swedes_and_danes_rest_on_other_days() {
        var turn = new Turn(LocalDate.of(2026, 5, 11), 20, List.of());
        assertThat(turn.deadline(Country.SWEDEN)).isEqualTo(LocalDate.of(2026, 6, 9));
        assertThat(turn.deadline(Country.DENMARK)).isEqualTo(LocalDate.of(2026, 6, 11));
    }

    @Test
    void a_question_stops_the_time_until_the_reply() {
        var asked = new Step.Asked(MONDAY.plusDays(2), 10);
        var open = owned(raised(), at(KITCHEN), asked).turn();
        assertThat(open.waitsForReply(MONDAY.plusDays(2))).isTrue();
        assertThat(open.deadline(Country.SWEDEN)).isEqualTo(MONDAY.plusWeeks(6));
        var replied =
                owned(raised(), at(KITCHEN), asked, new Step.Replied(MONDAY.plusDays(3))).turn();
        assertThat(replied.waitsForReply(MONDAY.plusDays(3))).isFalse();
        assertThat(replied.deadline(Country.SWEDEN)).isEqualTo(MONDAY.plusWeeks(4).plusDays(1));
    }

    @Test
    void on_the_last_day_and_for_a_third_time_nobody_can_ask() {
        var turn = owned(raised(), at(KITCHEN)).turn();
        assertThat(turn.mayPause(MONDAY.plusWeeks(4).minusDays(3), Country.SWEDEN)).isTrue();
        assertThat(turn.mayPause(MONDAY.plusWeeks(4), Country.SWEDEN)).isFalse();
        var often = new Step[6];
        for (int i = 0; i < 3; i++) {
            often[2 * i] = new Step.Asked(MONDAY.plusDays(i), 10);
            often[2 * i + 1] = new Step.Replied(MONDAY.plusDays(i));
        }
        assertThat(owned(raised(), at(KITCHEN), often).turn().pauses()).hasSize(2);
    }

    @Test
    void whoever_gets_it_has_days_of_their_own() {
        var later = MONDAY.plusWeeks(5);
        var passed = owned(raised(), at(KITCHEN), new Step.Silent(later, Place.at(MEALS), 20));
        assertThat(passed.at().unit()).isEqualTo(MEALS);
        assertThat(passed.turn().deadline(Country.SWEDEN)).isEqualTo(later.plusWeeks(4));
    }

    @Test
    void what_is_not_gone_is_back_where_it_was_answered() {
        var answered = new Step.Answered(MONDAY.plusDays(1), Answer.CHANGED);
        var state = (State.Answered) state(raised(), at(KITCHEN), answered);
        assertThat(state.askedFrom()).contains(MONDAY.plusDays(1).plusWeeks(4));
        assertThat(state.isAskedOn(MONDAY.plusWeeks(4))).isFalse();
        var back = new Step.Back(MONDAY.plusWeeks(5), state.by(), 20);
        assertThat(owned(raised(), at(KITCHEN), answered, back).turn().from())
                .isEqualTo(MONDAY.plusWeeks(5));
        assertThat(state(raised(), at(KITCHEN), answered, new Step.Gone(MONDAY.plusWeeks(5))))
                .isInstanceOf(State.Closed.class);
    }

    @Test
    void nobody_asks_whether_what_is_kept_is_gone() {
        var kept = new Step.Answered(MONDAY, Answer.KEPT);
        assertThat(((State.Answered) state(raised(), at(KITCHEN), kept)).askedFrom()).isEmpty();
    }

    @Test
    void an_answer_is_the_last_word_until_it_is_back() {
        var first = new Step.Answered(MONDAY, Answer.KEPT);
        var second = new Step.Answered(MONDAY.plusDays(1), Answer.REMOVED);
        var silent = new Step.Silent(MONDAY.plusWeeks(9), Place.at(MEALS), 20);
        assertThat(
                        state(
                                raised(),
                                at(KITCHEN),
                                first,
                                second,
                                silent,
                                new Step.SilentAtTop(MONDAY)))
                .isEqualTo(state(raised(), at(KITCHEN), first));
    }

    @Test
    void what_is_joined_is_closed_where_it_was_and_answered_there() {
        var other = ObstacleId.random();
        var state = state(raised(), at(KITCHEN), new Step.Joined(MONDAY, other));
        assertThat(((State.Closed) state).into()).contains(other);
    }

    @Test
    void when_its_owner_leaves_the_next_one_has_it_with_days_of_their_own() {
        var last = MONDAY.plusWeeks(3);
        var town = Town.usual().leaves(KITCHEN, last);
        var way = new Way(List.of(raised(), at(KITCHEN)));
        assertThat(watch(town, last).due(way, KITCHEN, last)).isEmpty();
        assertThat(watch(town, last.plusDays(1)).due(way, KITCHEN, last.plusDays(1)))
                .contains(new Step.Owned(last.plusDays(1), Place.at(MEALS), 20));
        town.manages("nora", KITCHEN, Level.UNIT_MANAGER, last.plusDays(1), null);
        assertThat(watch(town, last.plusDays(1)).due(way, KITCHEN, last.plusDays(1)))
                .contains(new Step.Owned(last.plusDays(1), Place.at(KITCHEN), 20));
    }

    @Test
    void when_nobody_is_there_it_waits_and_no_day_counts() {
        var town = new Town().has(KITCHEN, null, Town.BEGAN, null);
        var way = new Way(List.of(raised()));
        assertThat(watch(town, MONDAY).due(way, KITCHEN, MONDAY.plusYears(1))).isEmpty();
        town.manages("nora", KITCHEN, Level.UNIT_MANAGER, MONDAY, null);
        assertThat(watch(town, MONDAY.plusDays(1)).due(way, KITCHEN, MONDAY.plusDays(1)))
                .contains(new Step.Owned(MONDAY.plusDays(1), Place.at(KITCHEN), 20));
    }

    @Test
    void what_is_carried_to_a_body_is_still_carried_there_when_it_goes_up() {
        var board = new Place(CARE, Optional.of("Socialstyrelsen"));
        var way = new Way(List.of(raised(), new Step.Owned(MONDAY, board, 20)));
        var due = watch(Town.usual(), MONDAY).due(way, KITCHEN, MONDAY.plusWeeks(5));
        assertThat(((Step.Silent) due.orElseThrow()).at())
                .isEqualTo(new Place(Town.TOWN, Optional.of("Socialstyrelsen")));
    }

    @Test
    void four_weeks_after_the_answer_one_is_asked_once() {
        var way =
                new Way(List.of(raised(), at(KITCHEN), new Step.Answered(MONDAY, Answer.REMOVED)));
        var watch = watch(Town.usual(), MONDAY);
        assertThat(watch.due(way, KITCHEN, MONDAY.plusWeeks(4).minusDays(1))).isEmpty();
        var asked = watch.due(way, KITCHEN, MONDAY.plusWeeks(4)).orElseThrow();
        var after = new ArrayList<>(way.steps());
        after.add(asked);
        assertThat(watch.due(new Way(after), KITCHEN, MONDAY.plusWeeks(6))).isEmpty();
    }

    private static Watch watch(Town town, LocalDate day) {
        return new Watch(town.on(day), Country.SWEDEN, 20);
    }

    private static Step raised() {
        return new Step.Raised(MONDAY);
    }

    private static Step at(tillit.organisation.UnitId unit) {
        return new Step.Owned(MONDAY, Place.at(unit), 20);
    }

    private static State state(Step... steps) {
        return new Way(Arrays.asList(steps)).state(Country.SWEDEN);
    }

    private static State.Owned owned(Step raised, Step at, Step... more) {
        var steps = new ArrayList<>(List.of(raised, at));
        steps.addAll(Arrays.asList(more));
        return (State.Owned) state(steps.toArray(Step[]::new));
    }
}
