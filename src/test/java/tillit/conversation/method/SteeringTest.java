package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.method.Command.SYSTEM;
import static tillit.conversation.method.Ekhamn.*;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the leaders move the room from step to step. */
class SteeringTest {

    private static final StepId CHECK_IN = new StepId("check-in");
    private static final StepId QUESTIONS = new StepId("questions");
    private static final StepId META = new StepId("meta");

    private final Method method =
            SmallMethod.sealed()
                    .step("check-in", "kind: pause")
                    .step("questions", "kind: gather")
                    .step("meta", "kind: pause")
                    .method();
    private final TestRoom room = TestRoom.waiting(method, EVERYONE);

    @Test
    void before_the_start_people_come_and_nothing_else_happens() {
        assertThat(room.seenBy(SARA).phase()).isEqualTo(View.Phase.WAITING);
        assertThat(room.seenBy(SARA).task()).isEqualTo(View.Task.WAIT);
        assertThat(room.seenBy(SARA).step()).isEmpty();
        assertThat(room.refuses(new Command.Advance(AINO, CHECK_IN)))
                .isEqualTo(Refusal.NOT_STARTED);
        assertThat(room.refuses(new Command.Close(AINO))).isEqualTo(Refusal.NOT_STARTED);
        assertThat(room.refuses(new Command.Erase(AINO))).isEqualTo(Refusal.NOT_STARTED);
    }

    @Test
    void a_leader_starts_and_only_once() {
        assertThat(room.refuses(new Command.Start(SARA, List.of())))
                .isEqualTo(Refusal.LEADERS_ONLY);
        room.does(new Command.Start(AINO, List.of()));
        assertThat(room.refuses(new Command.Start(MIKKEL, List.of())))
                .isEqualTo(Refusal.ALREADY_STARTED);
        assertThat(room.seenBy(SARA).step()).map(Step::id).contains(CHECK_IN);
        assertThat(room.seenBy(SARA).next()).map(Step::id).contains(QUESTIONS);
    }

    @Test
    void those_who_return_have_a_seat() {
        assertThat(room.refuses(new Command.Start(AINO, List.of(new SeatId(99)))))
                .isEqualTo(Refusal.NO_SUCH_SEAT);
    }

    @Test
    void of_two_leaders_who_go_on_at_once_one_is_told() {
        starts();
        room.does(new Command.Advance(AINO, CHECK_IN));
        assertThat(room.refuses(new Command.Advance(MIKKEL, CHECK_IN)))
                .isEqualTo(Refusal.STEP_MOVED);
        assertThat(room.step()).isEqualTo(QUESTIONS);
    }

    @Test
    void participants_do_not_steer() {
        starts();
        assertThat(room.refuses(new Command.Advance(SARA, CHECK_IN)))
                .isEqualTo(Refusal.LEADERS_ONLY);
        assertThat(room.refuses(new Command.GoBack(SARA, CHECK_IN)))
                .isEqualTo(Refusal.LEADERS_ONLY);
        assertThat(room.refuses(new Command.Skip(SARA, CHECK_IN, SkipReason.NO_TIME)))
                .isEqualTo(Refusal.LEADERS_ONLY);
        assertThat(room.refuses(new Command.Extend(SARA, CHECK_IN, 5)))
                .isEqualTo(Refusal.LEADERS_ONLY);
        assertThat(room.refuses(new Command.Close(SARA))).isEqualTo(Refusal.LEADERS_ONLY);
    }

    @Test
    void there_is_nothing_before_the_first_step_and_after_the_last() {
        starts();
        assertThat(room.refuses(new Command.GoBack(AINO, CHECK_IN)))
                .isEqualTo(Refusal.NO_SUCH_STEP);
        room.advancesTo("meta");
        assertThat(room.refuses(new Command.Advance(AINO, META))).isEqualTo(Refusal.NO_SUCH_STEP);
        assertThat(room.refuses(new Command.Skip(AINO, META, SkipReason.NO_TIME)))
                .isEqualTo(Refusal.NO_SUCH_STEP);
        assertThat(room.seenBy(SARA).next()).isEmpty();
    }

    @Test
    void going_back_keeps_what_was_given() {
        starts();
        room.advances();
        room.gives(SARA, "How do I say no?");
        room.advances();
        room.goesBack();
        assertThat(TestRoom.texts(room.seenBy(JONAS).given())).containsExactly("How do I say no?");
    }

    @Test
    void a_step_is_skipped_with_its_reason() {
        starts();
        room.does(new Command.Skip(AINO, CHECK_IN, SkipReason.TOO_HEAVY));
        assertThat(room.step()).isEqualTo(QUESTIONS);
        assertThat(room.seenBy(SARA).skipped()).containsEntry(CHECK_IN, SkipReason.TOO_HEAVY);
        room.goesBack();
        assertThat(room.seenBy(SARA).skipped()).isEmpty();
    }

    @Test
    void a_step_ends_when_its_minutes_are_over() {
        room.does(new Command.Start(AINO, List.of()));
        var began = room.now;
        assertThat(room.seenBy(SARA).startedAt()).isEqualTo(began);
        assertThat(room.seenBy(SARA).endsAt()).isEqualTo(began.plus(Duration.ofMinutes(10)));

        room.passes(Duration.ofMinutes(4));
        room.does(new Command.Extend(AINO, CHECK_IN, 5));
        assertThat(room.seenBy(SARA).endsAt()).isEqualTo(began.plus(Duration.ofMinutes(15)));
    }

    @Test
    void five_minutes_more_are_five_minutes_also_when_the_time_was_over() {
        starts();
        room.passes(Duration.ofMinutes(17));
        room.does(new Command.Extend(MIKKEL, CHECK_IN, 5));
        assertThat(room.seenBy(SARA).endsAt()).isEqualTo(room.now.plus(Duration.ofMinutes(5)));
    }

    @Test
    void nobody_extends_by_nothing_or_by_more_than_an_hour() {
        starts();
        for (var minutes : List.of(-5, 0, 61))
            assertThat(room.refuses(new Command.Extend(AINO, CHECK_IN, minutes)))
                    .isEqualTo(Refusal.OUT_OF_RANGE);
        room.does(new Command.Extend(AINO, CHECK_IN, 60));
    }

    @Test
    void the_system_may_do_what_a_leader_may() {
        room.does(new Command.Start(SYSTEM, List.of()));
        room.does(new Command.Advance(SYSTEM, CHECK_IN));
        room.does(new Command.Close(SYSTEM));
        assertThat(room.seenBy(AINO).phase()).isEqualTo(View.Phase.PACKING);
    }

    @Test
    void a_vote_that_is_to_elect_somebody_is_not_left_before_it_has() {
        var election =
                TestRoom.started(
                        SmallMethod.sealed()
                                .roles("case-owner")
                                .step("questions", "kind: gather")
                                .step(
                                        "election",
                                        "kind: vote",
                                        "reads: [questions]",
                                        "gives: case-owner")
                                .step("talk", "kind: talk", "act: case-owner")
                                .method(),
                        EVERYONE);
        var question = election.gives(SARA, "How do I say no?");
        election.advances();
        assertThat(election.refuses(new Command.Advance(AINO, election.step())))
                .isEqualTo(Refusal.NOT_ELECTED);
        election.does(new Command.Elect(AINO, election.step(), question));
        election.advances();
        assertThat(election.seenBy(SARA).task()).isEqualTo(View.Task.ACT);
        assertThat(election.seenBy(AINO).roles()).isEqualTo(Map.of(new RoleId("case-owner"), SARA));
        assertThat(election.seenBy(AINO).question().map(View.Seen::id))
                .isEqualTo(Optional.of(question));
    }

    private void starts() {
        room.does(new Command.Start(AINO, List.of()));
    }
}
