package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.method.Ekhamn.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is partner, speaker, listener: by name, in the step that gives the role. */
class RolesTest {

    private static final RoleId SPEAKER = new RoleId("speaker");
    private static final RoleId LISTENER = new RoleId("listener");

    private final TestRoom room =
            TestRoom.started(
                    SmallMethod.sealed()
                            .roles("speaker", "listener")
                            .step("topic", "kind: write", "gives: speaker")
                            .step(
                                    "talk",
                                    "kind: talk",
                                    "act: speaker, listener",
                                    "see: everyone",
                                    "gives: listener")
                            .step("notes", "kind: write", "gives: speaker")
                            .step(
                                    "back",
                                    "kind: talk",
                                    "act: speaker, listener",
                                    "see: everyone",
                                    "gives: listener")
                            .step("last", "kind: gather", "act: listener", "see: everyone")
                            .method(),
                    List.of(AINO, SARA, JONAS));

    @Test
    void a_leader_names_who_has_the_role_that_the_step_gives() {
        assertThat(room.refuses(give(SARA, SPEAKER, SARA))).isEqualTo(Refusal.LEADERS_ONLY);
        assertThat(room.refuses(give(AINO, LISTENER, SARA))).isEqualTo(Refusal.NO_SUCH_ROLE);
        assertThat(room.refuses(give(AINO, SPEAKER, FREJA))).isEqualTo(Refusal.NO_SUCH_SEAT);
        room.does(give(AINO, SPEAKER, SARA));
        assertThat(room.does(give(AINO, SPEAKER, SARA))).isEmpty();
        assertThat(room.seenBy(JONAS).roles()).isEqualTo(Map.of(SPEAKER, SARA));
    }

    @Test
    void nobody_is_named_who_is_not_here() {
        room.leaves(JONAS);
        assertThat(room.refuses(give(AINO, SPEAKER, JONAS))).isEqualTo(Refusal.NOT_HERE);
    }

    @Test
    void in_a_talk_one_who_acts_names_their_partner() {
        room.does(give(AINO, SPEAKER, SARA));
        room.advances();
        assertThat(room.refuses(give(JONAS, LISTENER, JONAS))).isEqualTo(Refusal.LEADERS_ONLY);
        room.does(give(SARA, LISTENER, JONAS));
        assertThat(room.seenBy(JONAS).task()).isEqualTo(View.Task.ACT);
        assertThat(room.seenBy(AINO).task()).isEqualTo(View.Task.LISTEN);
    }

    @Test
    void nobody_is_their_own_partner() {
        room.does(give(AINO, SPEAKER, SARA));
        room.advances();
        assertThat(room.refuses(give(AINO, LISTENER, SARA))).isEqualTo(Refusal.OUT_OF_RANGE);
    }

    @Test
    void the_two_change_places() {
        room.does(give(AINO, SPEAKER, SARA));
        room.advances();
        room.does(give(AINO, LISTENER, JONAS));
        room.advances();
        room.does(give(AINO, SPEAKER, JONAS));
        assertThat(room.seenBy(AINO).roles()).isEqualTo(Map.of(SPEAKER, JONAS));
        room.advances();
        room.does(give(JONAS, LISTENER, SARA));
        assertThat(room.seenBy(AINO).roles()).isEqualTo(Map.of(SPEAKER, JONAS, LISTENER, SARA));
    }

    @Test
    void of_two_who_name_in_a_step_that_has_moved_none_names() {
        var late = give(AINO, SPEAKER, SARA);
        room.advances();
        assertThat(room.refuses(late)).isEqualTo(Refusal.STEP_MOVED);
    }

    @Test
    void where_nobody_has_the_role_that_acts_the_leaders_act() {
        room.advancesTo("last");
        assertThat(room.seenBy(AINO).task()).isEqualTo(View.Task.ACT);
        assertThat(room.seenBy(SARA).task()).isEqualTo(View.Task.LISTEN);
        room.gives(AINO, "on behalf of us all");
    }

    @Test
    void where_somebody_has_the_role_and_has_left_nobody_else_acts_and_the_leader_goes_on() {
        room.does(give(AINO, SPEAKER, SARA));
        room.advances();
        room.does(give(AINO, LISTENER, JONAS));
        room.advancesTo("last");
        room.leaves(JONAS);
        assertThat(room.seenBy(AINO).task()).isEqualTo(View.Task.LISTEN);
        assertThat(room.seenBy(AINO).of()).isZero();
        room.goesBack();
    }

    private Command.GiveRole give(SeatId by, RoleId role, SeatId to) {
        return new Command.GiveRole(by, room.step(), role, to);
    }
}
