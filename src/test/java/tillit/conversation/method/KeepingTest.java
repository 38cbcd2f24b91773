package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.method.Ekhamn.*;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each may carry home: ideas are everybody's, the case is Sara's. */
class KeepingTest {

    private final TestRoom room =
            TestRoom.started(
                    SmallMethod.sealed()
                            .roles("case-owner")
                            .step("questions", "kind: gather", "keep: nothing")
                            .step(
                                    "election",
                                    "kind: vote",
                                    "reads: [questions]",
                                    "gives: case-owner")
                            .step(
                                    "hypotheses",
                                    "kind: gather",
                                    "act: everyone except case-owner",
                                    "see: everyone except case-owner",
                                    "reveal: ideas",
                                    "keep: owner")
                            .step("ideas", "kind: gather")
                            .step(
                                    "take-to-heart",
                                    "kind: choose",
                                    "act: case-owner",
                                    "see: everyone",
                                    "reads: [ideas]",
                                    "keep: next")
                            .step("told", "kind: follow-up", "act: case-owner", "see: everyone")
                            .method(),
                    List.of(AINO, MIKKEL, SARA, JONAS));

    @BeforeEach
    void saras_case_is_talked_through() {
        var question = room.gives(SARA, "How do I say no?");
        room.advances();
        room.does(new Command.Elect(AINO, room.step(), question));
        room.advances();
        room.gives(JONAS, "a hypothesis");
        room.advances();
        room.gives(JONAS, "an idea");
        room.advances();
        room.gives(SARA, "what Sara will do");
        room.advances();
        room.gives(SARA, "how it went");
        room.does(new Command.Close(AINO));
    }

    @Test
    void jonas_takes_ideas_home_and_nothing_of_saras_case() {
        assertThat(TestRoom.texts(room.seenBy(JONAS).keepable())).containsExactly("an idea");
    }

    @Test
    void sara_takes_home_what_was_thought_about_her_case_and_what_she_chose() {
        assertThat(TestRoom.texts(room.seenBy(SARA).keepable()))
                .containsExactly("a hypothesis", "an idea", "what Sara will do");
    }
}
