package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.method.Ekhamn.*;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the one with the case does not see until it is gone through with them, whatever happens. */
class CaseOwnerTest {

    private static final RoleId CASE_OWNER = new RoleId("case-owner");

    private final TestRoom room = circle();
    private final ContributionId sarasQuestion = room.gives(SARA, "How do I say no?");
    private final ContributionId jonasQuestion = room.gives(JONAS, "Who decides?");

    CaseOwnerTest() {
        room.advances();
        elect(sarasQuestion);
        room.advances();
        room.gives(JONAS, "a hypothesis");
    }

    @Test
    void a_hypothesis_does_not_reach_the_case_owner_before_the_review() {
        assertThat(TestRoom.texts(room.seenBy(FREJA).given())).containsExactly("a hypothesis");
        assertThat(room.seenBy(SARA).given()).isEmpty();
        assertThat(room.seenBy(SARA).keepable())
                .doesNotContainAnyElementsOf(room.seenBy(FREJA).given());
        assertThat(room.onBigScreen().given()).isEmpty();

        room.advances();
        assertThat(TestRoom.texts(room.seenBy(SARA).table())).containsExactly("a hypothesis");
        assertThat(TestRoom.texts(room.onBigScreen().table())).containsExactly("a hypothesis");
    }

    @Test
    void the_case_owner_sits_outside_the_ring_and_comes_back() {
        assertThat(room.seenBy(SARA).task()).isEqualTo(View.Task.OUTSIDE);
        assertThat(room.seenBy(FREJA).task()).isEqualTo(View.Task.ACT);
        assertThat(outside()).containsExactly(SARA);
        room.advances();
        assertThat(outside()).isEmpty();
        assertThat(room.seenBy(SARA).task()).isEqualTo(View.Task.ACT);
    }

    @Test
    void the_case_owner_does_not_write_hypotheses() {
        var giving = room.giving(SARA, new ContributionId(new UUID(0, 1)), "my own");
        assertThat(room.refuses(giving)).isEqualTo(Refusal.NOT_YOUR_STEP);
    }

    @Test
    void a_case_owner_who_leaves_and_comes_back_sees_no_more_than_before() {
        room.leaves(SARA);
        assertThat(room.seenBy(SARA).given()).isEmpty();
        assertThat(room.seenBy(AINO).roles()).isEqualTo(Map.of(CASE_OWNER, SARA));
        room.arrives(SARA);
        assertThat(room.seenBy(SARA).given()).isEmpty();
    }

    @Test
    void a_leader_who_owns_the_case_steers_and_sees_no_hypothesis() {
        var other = circle();
        var question = other.gives(AINO, "My own case");
        other.advances();
        other.does(new Command.Elect(MIKKEL, other.step(), question));
        other.advances();
        other.gives(JONAS, "a hypothesis");
        assertThat(other.seenBy(AINO).given()).isEmpty();
        other.does(new Command.Advance(AINO, other.step()));
        assertThat(other.seenBy(AINO).table()).hasSize(1);
    }

    @Test
    void what_was_revealed_stays_revealed() {
        room.advances();
        room.goesBack();
        assertThat(TestRoom.texts(room.seenBy(SARA).given())).containsExactly("a hypothesis");
    }

    @Test
    void what_is_written_after_going_back_waits_for_the_review_again() {
        room.advances();
        room.goesBack();
        assertThat(room.seenBy(SARA).task()).isEqualTo(View.Task.OUTSIDE);
        room.gives(FREJA, "another hypothesis");
        assertThat(TestRoom.texts(room.seenBy(SARA).given())).containsExactly("a hypothesis");
        assertThat(TestRoom.texts(room.onBigScreen().given())).containsExactly("a hypothesis");
        room.advances();
        assertThat(room.seenBy(SARA).table()).hasSize(2);
    }

    @Test
    void when_another_is_elected_the_first_case_owner_is_not_shown_what_was_written_about_them() {
        electJonasInstead();
        room.gives(FREJA, "about Jonas");
        assertThat(TestRoom.texts(room.seenBy(SARA).given())).containsExactly("about Jonas");
        assertThat(room.onBigScreen().given()).isEmpty();
    }

    @Test
    void the_new_case_owner_sees_of_the_old_hypotheses_only_their_own() {
        room.gives(FREJA, "by Freja");
        electJonasInstead();
        assertThat(TestRoom.texts(room.seenBy(JONAS).given())).containsExactly("a hypothesis");
        assertThat(room.seenBy(JONAS).task()).isEqualTo(View.Task.OUTSIDE);
        assertThat(TestRoom.texts(room.seenBy(MIKKEL).given()))
                .containsExactly("a hypothesis", "by Freja");
    }

    @Test
    void when_the_case_owner_is_taken_away_their_seat_is_nobodys_and_the_leaders_go_on() {
        room.does(new Command.RemoveSeat(AINO, SARA));
        assertThat(room.seenBy(AINO).roles()).isEmpty();
        room.advances();
        assertThat(room.seenBy(MIKKEL).task()).isEqualTo(View.Task.ACT);
        assertThat(room.seenBy(JONAS).task()).isEqualTo(View.Task.LISTEN);
    }

    @Test
    void a_case_owner_who_is_taken_away_and_put_in_again_is_the_case_owner_still() {
        room.does(new Command.RemoveSeat(AINO, SARA));
        room.gives(FREJA, "while she was away");
        room.joins(SARA);
        room.gives(FREJA, "when she was back");

        assertThat(room.seenBy(AINO).roles()).isEqualTo(Map.of(CASE_OWNER, SARA));
        assertThat(room.seenBy(SARA).task()).isEqualTo(View.Task.OUTSIDE);
        assertThat(room.seenBy(SARA).given()).isEmpty();
        assertThat(room.onBigScreen().given()).isEmpty();
        room.advances();
        assertThat(room.seenBy(SARA).table()).hasSize(3);
    }

    @Test
    void a_case_owner_who_comes_back_when_another_has_the_case_still_waits_for_what_was_hers() {
        room.does(new Command.RemoveSeat(AINO, SARA));
        room.gives(FREJA, "while she was away");
        electJonasInstead();
        room.joins(SARA);
        room.gives(FREJA, "about Jonas");

        assertThat(room.seenBy(AINO).roles()).isEqualTo(Map.of(CASE_OWNER, JONAS));
        assertThat(TestRoom.texts(room.seenBy(SARA).given())).containsExactly("about Jonas");
    }

    @Test
    void when_the_talk_ends_early_the_hypotheses_stay_hidden() {
        room.does(new Command.Close(AINO));
        assertThat(TestRoom.texts(room.seenBy(FREJA).keepable())).contains("a hypothesis");
        assertThat(TestRoom.texts(room.seenBy(SARA).keepable())).doesNotContain("a hypothesis");
    }

    private void electJonasInstead() {
        room.goesBack();
        elect(jonasQuestion);
        room.advances();
    }

    private void elect(ContributionId question) {
        room.does(new Command.Elect(AINO, room.step(), question));
    }

    private List<SeatId> outside() {
        return room.seenBy(AINO).ring().stream()
                .filter(View.Sitting::outside)
                .map(View.Sitting::seat)
                .toList();
    }

    private static TestRoom circle() {
        var method =
                SmallMethod.sealed()
                        .roles("case-owner")
                        .step("questions", "kind: gather")
                        .step("election", "kind: vote", "reads: [questions]", "gives: case-owner")
                        .step(
                                "hypotheses",
                                "kind: gather",
                                "act: everyone except case-owner",
                                "see: everyone except case-owner",
                                "reveal: review")
                        .step(
                                "review",
                                "kind: review",
                                "act: case-owner",
                                "see: everyone",
                                "reads: [hypotheses]")
                        .method();
        return TestRoom.started(method, EVERYONE);
    }
}
