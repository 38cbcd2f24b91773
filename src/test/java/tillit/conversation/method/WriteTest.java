package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.method.Ekhamn.*;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What one writes for oneself nobody else sees, whatever happens. */
class WriteTest {

    private final TestRoom room =
            TestRoom.started(
                    SmallMethod.sealed()
                            .step("reflection", "kind: write", "keep: nothing")
                            .step("meta", "kind: gather", "reads: [reflection]", "reveal: when-all")
                            .step("close", "kind: pause")
                            .method(),
                    EVERYONE);

    @Test
    void only_its_author_sees_it_during_the_meeting_and_after_it() {
        room.gives(SARA, "I am afraid of the budget");
        onlySaraSees(View::given);
        room.advances();
        onlySaraSees(View::table);
        room.advances();
        room.does(new Command.Close(AINO));
        onlySaraSees(View::keepable);
    }

    @Test
    void not_even_the_leader_who_wrote_it_for_somebody_sees_it() {
        var id = new ContributionId(new UUID(0, 1));
        room.does(
                new Command.Contribute(
                        AINO, room.step(), id, GORAN, Payload.sealed("Göran's words")));
        assertThat(room.seenBy(AINO).given()).isEmpty();
        assertThat(room.seenBy(GORAN).given()).hasSize(1);
    }

    @Test
    void one_may_take_back_ones_own_words_until_the_room_is_erased() {
        var words = room.gives(SARA, "I am afraid of the budget");
        room.advances();
        assertThat(room.refuses(new Command.Withdraw(JONAS, words))).isEqualTo(Refusal.NOT_YOURS);
        room.does(new Command.Close(AINO));
        room.does(new Command.Withdraw(SARA, words));
        assertThat(room.seenBy(SARA).keepable()).isEmpty();
    }

    @Test
    void when_the_chests_are_packed_ones_own_writing_is_there_whatever_the_method_keeps() {
        room.gives(SARA, "I am afraid of the budget");
        assertThat(room.seenBy(SARA).keepable()).isEmpty();
        room.does(new Command.Close(AINO));
        assertThat(TestRoom.texts(room.seenBy(SARA).keepable()))
                .containsExactly("I am afraid of the budget");
    }

    @Test
    void writing_may_be_for_the_leaders() {
        var letters =
                TestRoom.started(
                        SmallMethod.sealed().step("letter", "kind: write", "see: leaders").method(),
                        EVERYONE);
        letters.gives(SARA, "to you two");
        assertThat(letters.seenBy(MIKKEL).given()).hasSize(1);
        assertThat(letters.seenBy(JONAS).given()).isEmpty();
    }

    private void onlySaraSees(Function<View, List<View.Seen>> part) {
        for (var seat : EVERYONE)
            assertThat(part.apply(room.seenBy(seat))).hasSize(seat.equals(SARA) ? 1 : 0);
        assertThat(part.apply(room.onBigScreen())).isEmpty();
    }
}
