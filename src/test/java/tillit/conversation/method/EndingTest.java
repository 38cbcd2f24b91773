package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.method.Ekhamn.*;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** First the talk ends, then everyone packs, then all is erased. */
class EndingTest {

    private final Method method =
            SmallMethod.sealed()
                    .step("ideas", "kind: gather")
                    .step("questions", "kind: gather", "keep: nothing")
                    .step("meta", "kind: round")
                    .method();
    private final TestRoom room = TestRoom.started(method, EVERYONE);

    @Test
    void the_talk_may_end_in_any_step_and_then_everyone_packs() {
        room.does(new Command.Close(MIKKEL));
        var view = room.seenBy(SARA);
        assertThat(view.phase()).isEqualTo(View.Phase.PACKING);
        assertThat(view.task()).isEqualTo(View.Task.ACT);
        assertThat(view.step()).isEmpty();
        assertThat(room.onBigScreen().task()).isEqualTo(View.Task.WATCH);
        assertThat(room.does(new Command.Close(AINO))).isEmpty();
    }

    @Test
    void what_the_method_keeps_can_go_into_the_chests() {
        room.gives(SARA, "an idea");
        assertThat(TestRoom.texts(room.seenBy(JONAS).keepable())).containsExactly("an idea");
        room.advances();
        room.gives(SARA, "a question");
        room.does(new Command.Close(AINO));
        assertThat(TestRoom.texts(room.seenBy(JONAS).keepable())).containsExactly("an idea");
    }

    @Test
    void nothing_is_written_or_moved_while_the_chests_are_packed() {
        var late = room.giving(SARA, new ContributionId(new UUID(0, 1)), "late");
        var step = room.step();
        room.does(new Command.Close(AINO));
        assertThat(room.refuses(late)).isEqualTo(Refusal.OVER);
        assertThat(room.refuses(new Command.GoBack(AINO, step))).isEqualTo(Refusal.OVER);
        assertThat(room.refuses(new Command.Start(AINO, List.of()))).isEqualTo(Refusal.OVER);
        assertThat(room.refuses(new Command.AddSeat(AINO, new SeatId(11), false)))
                .isEqualTo(Refusal.OVER);
        room.leaves(SARA);
        room.arrives(SARA);
        room.does(new Command.RemoveSeat(AINO, TORBEN));
    }

    @Test
    void a_room_is_erased_only_after_the_talk_has_ended() {
        assertThat(room.refuses(new Command.Erase(AINO))).isEqualTo(Refusal.NOT_OVER);
        room.does(new Command.Close(AINO));
        assertThat(room.refuses(new Command.Erase(SARA))).isEqualTo(Refusal.LEADERS_ONLY);
        room.does(new Command.Erase(AINO));
    }

    @Test
    void nothing_is_left_of_an_erased_room() {
        room.gives(SARA, "an idea");
        room.does(new Command.Close(AINO));
        room.does(new Command.Erase(AINO));
        var view = room.seenBy(SARA);
        assertThat(view.phase()).isEqualTo(View.Phase.ERASED);
        assertThat(view.task()).isEqualTo(View.Task.WAIT);
        assertThat(view.keepable()).isEmpty();
        assertThat(room.state.toString()).doesNotContain("an idea");
    }

    @Test
    void in_an_erased_room_nothing_happens_any_more() {
        room.does(new Command.Close(AINO));
        room.does(new Command.Erase(AINO));
        assertThat(room.refuses(new Command.Erase(AINO))).isEqualTo(Refusal.OVER);
        assertThat(room.refuses(new Command.Arrive(SARA, SARA))).isEqualTo(Refusal.OVER);
        assertThat(room.refuses(new Command.HandLead(AINO, MIKKEL))).isEqualTo(Refusal.OVER);
    }
}
