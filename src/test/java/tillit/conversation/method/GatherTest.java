package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.method.Ekhamn.*;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Those who act give; those who may see it do; what was sent twice is there once. */
class GatherTest {

    private static final ContributionId ONE = new ContributionId(new UUID(0, 1));

    private final Method method =
            SmallMethod.sealed()
                    .step("questions", "kind: gather")
                    .step("advice", "kind: gather", "act: leaders", "see: everyone")
                    .step("among-leaders", "kind: gather", "act: leaders")
                    .method();
    private final TestRoom room = TestRoom.started(method, EVERYONE);

    @Test
    void everyone_sees_what_everyone_gives_oldest_first() {
        room.gives(SARA, "first");
        room.gives(JONAS, "second");
        var seen = room.seenBy(FREJA).given();
        assertThat(TestRoom.texts(seen)).containsExactly("first", "second");
        assertThat(seen.getFirst().author()).contains(SARA);
        assertThat(seen.getFirst().mine()).isFalse();
        assertThat(room.seenBy(SARA).given().getFirst().mine()).isTrue();
        assertThat(TestRoom.texts(room.onBigScreen().given())).containsExactly("first", "second");
    }

    @Test
    void the_same_submission_sent_again_changes_nothing() {
        var giving = room.giving(SARA, ONE, "How do I say no?");
        room.does(giving);
        assertThat(room.does(giving)).isEmpty();
        room.advances();
        assertThat(room.does(giving)).isEmpty();
        room.does(new Command.Close(AINO));
        assertThat(room.does(giving)).isEmpty();
    }

    @Test
    void a_late_copy_of_what_was_withdrawn_does_not_bring_it_back() {
        var giving = room.giving(SARA, ONE, "How do I say no?");
        room.does(giving);
        room.does(new Command.Withdraw(SARA, ONE));
        assertThat(room.does(giving)).isEmpty();
        assertThat(room.seenBy(SARA).given()).isEmpty();
    }

    @Test
    void an_id_that_somebody_else_has_used_is_theirs() {
        room.does(room.giving(SARA, ONE, "mine"));
        assertThat(room.refuses(room.giving(JONAS, ONE, "mine"))).isEqualTo(Refusal.NOT_YOURS);
        room.advances();
        assertThat(room.refuses(room.giving(SARA, ONE, "mine"))).isEqualTo(Refusal.NOT_YOURS);
    }

    @Test
    void what_comes_after_the_step_has_moved_is_refused() {
        var late = room.giving(SARA, ONE, "too late");
        room.advances();
        assertThat(room.refuses(late)).isEqualTo(Refusal.STEP_MOVED);
    }

    @Test
    void a_leader_writes_for_somebody_without_a_phone_and_nobody_else_does() {
        var payload = Payload.sealed("for Göran");
        var byAino = new Command.Contribute(AINO, room.step(), ONE, GORAN, payload);
        var bySara = new Command.Contribute(SARA, room.step(), ONE, GORAN, payload);
        assertThat(room.refuses(bySara)).isEqualTo(Refusal.LEADERS_ONLY);
        room.leaves(GORAN);
        room.does(byAino);
        assertThat(room.seenBy(FREJA).given().getFirst().author()).contains(GORAN);
    }

    @Test
    void nothing_is_written_for_somebody_who_has_no_seat() {
        var forNobody =
                new Command.Contribute(
                        AINO, room.step(), ONE, new SeatId(99), Payload.sealed("text"));
        assertThat(room.refuses(forNobody)).isEqualTo(Refusal.NO_SUCH_SEAT);
    }

    @Test
    void only_those_who_act_give() {
        room.advances();
        assertThat(room.refuses(room.giving(SARA, ONE, "me too"))).isEqualTo(Refusal.NOT_YOUR_STEP);
        assertThat(room.seenBy(SARA).task()).isEqualTo(View.Task.LISTEN);
        room.gives(AINO, "some advice");
        assertThat(TestRoom.texts(room.seenBy(SARA).given())).containsExactly("some advice");
    }

    @Test
    void what_leaders_give_each_other_nobody_else_sees() {
        room.advancesTo("among-leaders");
        room.gives(AINO, "between us");
        assertThat(TestRoom.texts(room.seenBy(MIKKEL).given())).containsExactly("between us");
        assertThat(room.seenBy(SARA).given()).isEmpty();
        assertThat(room.onBigScreen().given()).isEmpty();
    }

    @Test
    void an_empty_text_a_plain_one_and_one_too_long_do_not_fit_a_sealed_room() {
        assertThat(room.refuses(room.giving(SARA, ONE, " \n"))).isEqualTo(Refusal.EMPTY);
        assertThat(room.refuses(room.giving(SARA, ONE, "x".repeat(16_001))))
                .isEqualTo(Refusal.TOO_LONG);
        room.does(room.giving(SARA, ONE, "x".repeat(16_000)));
        var plain =
                new Command.Contribute(
                        SARA,
                        room.step(),
                        new ContributionId(new UUID(0, 2)),
                        SARA,
                        Payload.plain("text"));
        assertThat(room.refuses(plain)).isEqualTo(Refusal.WRONG_SEAL);
    }

    @Test
    void two_hundred_are_enough() {
        for (int i = 0; i < 200; i++) room.gives(SARA, "idea " + i);
        assertThat(room.refuses(room.giving(SARA, ONE, "one more"))).isEqualTo(Refusal.ENOUGH);
        room.gives(JONAS, "there is room for mine");
    }

    @Test
    void one_takes_back_ones_own_and_a_leader_for_who_has_no_phone() {
        room.does(room.giving(SARA, ONE, "a slip"));
        assertThat(room.refuses(new Command.Withdraw(JONAS, ONE))).isEqualTo(Refusal.NOT_YOURS);
        room.does(new Command.Withdraw(SARA, ONE));
        assertThat(room.seenBy(JONAS).given()).isEmpty();
        assertThat(room.does(new Command.Withdraw(SARA, ONE))).isEmpty();

        var another = room.gives(GORAN, "another slip");
        room.does(new Command.Withdraw(AINO, another));
        assertThat(room.seenBy(JONAS).given()).isEmpty();
    }

    @Test
    void nobody_takes_back_what_is_not_there_or_what_the_room_has_gone_on_with() {
        assertThat(room.refuses(new Command.Withdraw(SARA, ONE)))
                .isEqualTo(Refusal.NO_SUCH_CONTRIBUTION);
        room.does(room.giving(SARA, ONE, "a question"));
        room.advances();
        assertThat(room.refuses(new Command.Withdraw(SARA, ONE))).isEqualTo(Refusal.STEP_MOVED);
    }

    @Test
    void the_room_sees_who_has_given_and_how_many_are_left() {
        room.leaves(TORBEN);
        room.gives(SARA, "a question");
        room.gives(SARA, "and one more");
        var view = room.seenBy(AINO);
        assertThat(view.done()).isEqualTo(Set.of(SARA));
        assertThat(view.have()).isEqualTo(1);
        assertThat(view.of()).isEqualTo(9);
        assertThat(view.shown()).isTrue();
    }

    @Test
    void what_waits_for_all_is_shown_when_all_who_are_here_have_given() {
        var waiting =
                TestRoom.started(
                        SmallMethod.sealed()
                                .step("one-word", "kind: gather", "reveal: when-all")
                                .method(),
                        List.of(AINO, SARA, JONAS));
        waiting.gives(AINO, "calm");
        waiting.gives(SARA, "tired");
        assertThat(TestRoom.texts(waiting.seenBy(SARA).given())).containsExactly("tired");
        assertThat(waiting.seenBy(SARA).shown()).isFalse();

        waiting.gives(JONAS, "hopeful");
        assertThat(waiting.log.getLast()).isEqualTo(new Event.Shown(waiting.step()));
        assertThat(waiting.seenBy(SARA).given()).hasSize(3);
        assertThat(waiting.onBigScreen().given()).hasSize(3);
    }

    @Test
    void what_waits_is_shown_when_the_last_one_who_has_not_given_leaves() {
        var waiting =
                TestRoom.started(
                        SmallMethod.sealed()
                                .step("one-word", "kind: gather", "reveal: when-all")
                                .method(),
                        List.of(AINO, SARA, JONAS));
        waiting.gives(AINO, "calm");
        waiting.gives(SARA, "tired");
        waiting.leaves(JONAS);
        assertThat(waiting.seenBy(SARA).given()).hasSize(2);
        waiting.arrives(JONAS);
        assertThat(waiting.seenBy(JONAS).given()).hasSize(2);
    }

    @Test
    void a_leader_shows_what_waits_and_only_once() {
        var waiting =
                TestRoom.started(
                        SmallMethod.sealed()
                                .step("one-word", "kind: gather", "reveal: when-all")
                                .method(),
                        EVERYONE);
        waiting.gives(AINO, "calm");
        var show = new Command.Show(MIKKEL, waiting.step());
        assertThat(waiting.refuses(new Command.Show(SARA, waiting.step())))
                .isEqualTo(Refusal.LEADERS_ONLY);
        waiting.does(show);
        assertThat(TestRoom.texts(waiting.seenBy(SARA).given())).containsExactly("calm");
        assertThat(waiting.refuses(show)).isEqualTo(Refusal.ALREADY_SHOWN);
    }

    @Test
    void where_nothing_waits_there_is_nothing_to_show() {
        assertThat(room.refuses(new Command.Show(AINO, room.step()))).isEqualTo(Refusal.WRONG_KIND);
    }

    @Test
    void in_a_circle_nothing_is_said_to_be_in_the_way() {
        room.does(room.giving(SARA, ONE, "sealed"));
        assertThat(room.refuses(new Command.SayInTheWay(SARA, ONE, true)))
                .isEqualTo(Refusal.WRONG_KIND);
    }
}
