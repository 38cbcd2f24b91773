package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.method.Ekhamn.*;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One speaks at a time, and everyone gets a turn. */
class RoundTest {

    private final Method method =
            SmallMethod.sealed()
                    .step("check-in", "kind: round")
                    .step("meta", "kind: round")
                    .method();
    private final TestRoom room = TestRoom.started(method, List.of(AINO, MIKKEL, SARA, JONAS));

    @Test
    void the_word_goes_round_the_table_from_the_leaders_neighbour_and_the_leader_is_last() {
        assertThat(order()).containsExactly(MIKKEL, SARA, JONAS, AINO);
        assertThat(room.seenBy(MIKKEL).task()).isEqualTo(View.Task.ACT);
        assertThat(room.seenBy(SARA).task()).isEqualTo(View.Task.LISTEN);
        assertThat(room.seenBy(SARA).ring())
                .extracting(View.Sitting::speaks)
                .containsExactly(false, true, false, false);

        var other = TestRoom.waiting(method, List.of(AINO, MIKKEL, SARA, JONAS));
        other.does(new Command.HandLead(AINO, MIKKEL));
        other.does(new Command.Start(AINO, List.of()));
        assertThat(other.seenBy(AINO).speaker()).contains(SARA);
        assertThat(other.seenBy(AINO).toSpeak()).containsExactly(JONAS, AINO, MIKKEL);
    }

    @Test
    void the_one_who_speaks_passes_the_turn_or_the_leader_does() {
        passes(MIKKEL, MIKKEL);
        assertThat(room.refuses(new Command.PassTurn(JONAS, room.step(), SARA)))
                .isEqualTo(Refusal.NOT_YOURS);
        passes(AINO, SARA);
        assertThat(room.seenBy(AINO).speaker()).contains(JONAS);
    }

    @Test
    void of_two_who_pass_the_same_turn_one_is_told() {
        passes(MIKKEL, MIKKEL);
        assertThat(room.refuses(new Command.PassTurn(AINO, room.step(), MIKKEL)))
                .isEqualTo(Refusal.TURN_MOVED);
        assertThat(room.seenBy(AINO).speaker()).contains(SARA);
    }

    @Test
    void when_all_have_spoken_nobody_speaks() {
        everyoneSpeaks();
        assertThat(room.seenBy(SARA).speaker()).isEmpty();
        assertThat(room.refuses(new Command.PassTurn(AINO, room.step(), AINO)))
                .isEqualTo(Refusal.TURN_MOVED);
    }

    @Test
    void a_latecomer_speaks_last() {
        room.joins(new SeatId(11));
        room.joins(LEYLA);
        assertThat(order()).containsExactly(MIKKEL, SARA, JONAS, AINO, new SeatId(11), LEYLA);
    }

    @Test
    void who_comes_when_all_have_spoken_has_the_word() {
        everyoneSpeaks();
        room.joins(FREJA);
        room.speaks(FREJA);
    }

    @Test
    void who_has_left_is_passed_over_and_speaks_last_when_they_are_back() {
        room.leaves(SARA);
        assertThat(order()).containsExactly(MIKKEL, JONAS, AINO);
        room.arrives(SARA);
        assertThat(order()).containsExactly(MIKKEL, JONAS, AINO, SARA);
    }

    @Test
    void when_the_one_who_speaks_leaves_the_turn_passes_by_itself() {
        room.leaves(MIKKEL);
        room.speaks(SARA);
        room.arrives(MIKKEL);
        assertThat(order()).containsExactly(SARA, JONAS, AINO, MIKKEL);
    }

    @Test
    void when_the_one_who_speaks_is_taken_away_the_turn_passes_by_itself() {
        room.does(new Command.RemoveSeat(AINO, MIKKEL));
        room.speaks(SARA);
    }

    @Test
    void a_round_that_the_room_comes_back_to_goes_on_where_it_was() {
        passes(MIKKEL, MIKKEL);
        room.advances();
        room.speaks(MIKKEL);
        room.goesBack();
        assertThat(order()).containsExactly(SARA, JONAS, AINO);
    }

    @Test
    void a_round_begins_when_the_first_one_comes() {
        var empty = TestRoom.started(method, List.of());
        empty.joins(SARA);
        empty.speaks(SARA);
    }

    @Test
    void nothing_is_written_in_a_round() {
        var giving = room.giving(MIKKEL, new ContributionId(new UUID(0, 1)), "text");
        assertThat(room.refuses(giving)).isEqualTo(Refusal.WRONG_KIND);
    }

    @Test
    void there_are_no_turns_in_a_talk() {
        var talk =
                TestRoom.started(
                        SmallMethod.sealed().step("talk", "kind: talk").method(), EVERYONE);
        assertThat(talk.seenBy(SARA).speaker()).isEmpty();
        assertThat(talk.refuses(new Command.PassTurn(SARA, talk.step(), SARA)))
                .isEqualTo(Refusal.WRONG_KIND);
    }

    private List<SeatId> order() {
        var view = room.seenBy(AINO);
        return Stream.concat(view.speaker().stream(), view.toSpeak().stream()).toList();
    }

    private void passes(SeatId by, SeatId speaker) {
        room.does(new Command.PassTurn(by, room.step(), speaker));
    }

    private void everyoneSpeaks() {
        for (var seat : order()) passes(seat, seat);
    }
}
