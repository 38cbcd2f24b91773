package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.method.Command.SYSTEM;
import static tillit.conversation.method.Ekhamn.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who sits at the table, who is here, who holds the lead. */
class SeatsTest {

    private final Method method =
            SmallMethod.sealed()
                    .step("check-in", "kind: round")
                    .step("questions", "kind: gather")
                    .method();
    private final TestRoom room = TestRoom.waiting(method, EVERYONE);

    @Test
    void only_a_leader_or_the_system_gives_somebody_a_seat() {
        var rolf = new SeatId(11);
        assertThat(room.refuses(new Command.AddSeat(SARA, rolf, false)))
                .isEqualTo(Refusal.LEADERS_ONLY);
        room.does(new Command.AddSeat(MIKKEL, rolf, false));
        assertThat(room.seenBy(AINO).ring()).extracting(View.Sitting::seat).endsWith(rolf);
    }

    @Test
    void a_seat_that_is_there_is_not_added_again() {
        assertThat(room.does(new Command.AddSeat(SYSTEM, SARA, false))).isEmpty();
    }

    @Test
    void nobody_sits_on_the_systems_own_seat() {
        assertThat(room.refuses(new Command.AddSeat(SYSTEM, SYSTEM, true)))
                .isEqualTo(Refusal.OUT_OF_RANGE);
    }

    @Test
    void a_participant_becomes_a_leader_and_stays_here() {
        room.does(new Command.AddSeat(AINO, SARA, true));
        assertThat(sitting(SARA))
                .isEqualTo(new View.Sitting(SARA, true, true, false, false, false));
    }

    @Test
    void somebody_who_was_taken_away_is_a_stranger() {
        room.does(new Command.RemoveSeat(AINO, JONAS));
        assertThat(room.refuses(new Command.Arrive(JONAS, JONAS))).isEqualTo(Refusal.NO_SUCH_SEAT);
        assertThat(room.refuses(new Command.Arrive(AINO, JONAS))).isEqualTo(Refusal.NO_SUCH_SEAT);
        assertThat(room.seenBy(JONAS).ring()).isEmpty();
    }

    @Test
    void somebody_who_was_taken_away_sees_not_even_what_they_gave_themselves() {
        room.does(new Command.Start(AINO, List.of()));
        room.advances();
        room.gives(JONAS, "a question");
        room.does(new Command.RemoveSeat(AINO, JONAS));

        assertThat(room.seenBy(JONAS).given()).isEmpty();
        assertThat(room.seenBy(JONAS).keepable()).isEmpty();
        assertThat(TestRoom.texts(room.seenBy(FREJA).given())).containsExactly("a question");
    }

    @Test
    void one_says_for_oneself_that_one_is_here_and_a_leader_for_who_has_no_phone() {
        room.leaves(GORAN);
        assertThat(room.refuses(new Command.Arrive(SARA, GORAN))).isEqualTo(Refusal.LEADERS_ONLY);
        assertThat(room.refuses(new Command.Leave(SARA, FREJA))).isEqualTo(Refusal.LEADERS_ONLY);
        room.does(new Command.Arrive(AINO, GORAN));
        assertThat(sitting(GORAN).here()).isTrue();
    }

    @Test
    void arriving_and_leaving_twice_changes_nothing() {
        assertThat(room.does(new Command.Arrive(SARA, SARA))).isEmpty();
        room.leaves(SARA);
        assertThat(room.does(new Command.Leave(SARA, SARA))).isEmpty();
    }

    @Test
    void the_first_leader_who_arrives_holds_the_lead() {
        var early = new TestRoom(method);
        early.does(new Command.AddSeat(SYSTEM, AINO, true));
        early.does(new Command.AddSeat(SYSTEM, MIKKEL, true));
        assertThat(early.seenBy(AINO).lead()).contains(AINO);

        early.arrives(MIKKEL);
        early.arrives(AINO);
        assertThat(early.seenBy(AINO).lead()).contains(MIKKEL);
    }

    @Test
    void the_lead_is_handed_between_leaders_only() {
        assertThat(room.refuses(new Command.HandLead(SARA, SARA))).isEqualTo(Refusal.LEADERS_ONLY);
        assertThat(room.refuses(new Command.HandLead(AINO, SARA))).isEqualTo(Refusal.LEADERS_ONLY);
        assertThat(room.refuses(new Command.HandLead(AINO, new SeatId(99))))
                .isEqualTo(Refusal.NO_SUCH_SEAT);
        room.does(new Command.HandLead(AINO, MIKKEL));
        assertThat(room.seenBy(SARA).lead()).contains(MIKKEL);
        assertThat(room.does(new Command.HandLead(MIKKEL, MIKKEL))).isEmpty();
    }

    @Test
    void when_the_one_who_holds_the_lead_is_taken_away_the_other_has_it() {
        room.does(new Command.RemoveSeat(SYSTEM, AINO));
        assertThat(room.seenBy(SARA).lead()).contains(MIKKEL);
    }

    @Test
    void somebody_joins_in_the_middle_of_the_meeting() {
        room.does(new Command.Start(AINO, List.of()));
        room.joins(new SeatId(11));
        assertThat(room.seenBy(new SeatId(11)).step())
                .map(Step::id)
                .contains(new StepId("check-in"));
    }

    @Test
    void a_stranger_asks_for_nothing() {
        assertThat(room.refuses(new Command.Start(new SeatId(99), List.of())))
                .isEqualTo(Refusal.NO_SUCH_SEAT);
    }

    private View.Sitting sitting(SeatId seat) {
        Optional<View.Sitting> found =
                room.seenBy(AINO).ring().stream().filter(it -> it.seat().equals(seat)).findFirst();
        return found.orElseThrow();
    }
}
