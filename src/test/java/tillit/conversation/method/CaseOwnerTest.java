package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.method.Ekhamn.*;

import org.junit.jupiter.api.Test;

/** What the one with the case does not see until it is gone through with them. */
class CaseOwnerTest {

    private final Method method =
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

    private final TestRoom room = TestRoom.started(method, EVERYONE);

    @Test
    void a_hypothesis_does_not_reach_the_case_owner_before_the_review() {
        electsSara();
        room.advances();
        room.gives(JONAS, "a hypothesis");

        assertThat(TestRoom.texts(room.seenBy(FREJA).given())).containsExactly("a hypothesis");
        assertThat(room.seenBy(SARA).given()).isEmpty();
        assertThat(room.seenBy(SARA).task()).isEqualTo(View.Task.OUTSIDE);
        assertThat(room.onBigScreen().given()).isEmpty();

        room.advances();
        assertThat(TestRoom.texts(room.seenBy(SARA).table())).containsExactly("a hypothesis");
        assertThat(TestRoom.texts(room.onBigScreen().table())).containsExactly("a hypothesis");
    }

    private void electsSara() {
        var question = room.gives(SARA, "How do I say no?");
        room.advances();
        room.does(new Command.Elect(AINO, room.step(), question));
    }
}
