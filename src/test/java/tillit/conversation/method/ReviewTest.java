package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.method.Ekhamn.*;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The case owner keeps, corrects and drops, and takes along what they choose. */
class ReviewTest {

    private final TestRoom room = circle();
    private final ContributionId question = room.gives(SARA, "How do I say no?");
    private final ContributionId hypothesis;

    ReviewTest() {
        room.advances();
        room.does(new Command.Elect(AINO, room.step(), question));
        room.advances();
        hypothesis = room.gives(JONAS, "nobody has told them");
        room.advances();
    }

    @Test
    void the_case_owner_keeps_a_hypothesis() {
        room.does(judge(SARA, Verdict.KEPT));
        assertThat(onTable(room.seenBy(FREJA)).verdict()).contains(Verdict.KEPT);
        assertThat(room.does(judge(SARA, Verdict.KEPT))).isEmpty();
    }

    @Test
    void a_corrected_hypothesis_stands_in_the_case_owners_words() {
        room.does(correct(SARA, hypothesis, Payload.sealed("I have not told them")));
        assertThat(onTable(room.seenBy(JONAS)).payload().text()).isEqualTo("I have not told them");
        assertThat(onTable(room.seenBy(JONAS)).author()).contains(JONAS);
        room.does(judge(SARA, Verdict.KEPT));
        assertThat(onTable(room.seenBy(JONAS)).payload().text()).isEqualTo("nobody has told them");
    }

    @Test
    void a_dropped_hypothesis_is_still_seen_and_marked() {
        room.does(judge(SARA, Verdict.DROPPED));
        assertThat(onTable(room.seenBy(JONAS)).verdict()).contains(Verdict.DROPPED);
    }

    @Test
    void the_question_itself_is_put_in_new_words() {
        room.does(correct(SARA, question, Payload.sealed("To whom do I say no?")));
        assertThat(room.seenBy(JONAS).question().map(it -> it.payload().text()))
                .contains("To whom do I say no?");
    }

    @Test
    void nobody_else_judges_except_a_leader_for_who_has_no_phone() {
        assertThat(room.refuses(judge(JONAS, Verdict.DROPPED))).isEqualTo(Refusal.NOT_YOUR_STEP);
        room.does(judge(AINO, Verdict.KEPT));
    }

    @Test
    void a_correction_has_words_and_a_verdict_without_correction_has_none() {
        assertThat(room.refuses(judge(SARA, Verdict.CORRECTED))).isEqualTo(Refusal.EMPTY);
        assertThat(room.refuses(correct(SARA, hypothesis, Payload.sealed(" "))))
                .isEqualTo(Refusal.EMPTY);
        assertThat(room.refuses(correct(SARA, hypothesis, Payload.plain("readable"))))
                .isEqualTo(Refusal.WRONG_SEAL);
        assertThat(room.refuses(correct(SARA, hypothesis, Payload.sealed("x".repeat(16_001)))))
                .isEqualTo(Refusal.TOO_LONG);
        var kept =
                new Command.Judge(
                        SARA, hypothesis, Verdict.KEPT, Optional.of(Payload.sealed("words")));
        assertThat(room.refuses(kept)).isEqualTo(Refusal.WRONG_KIND);
    }

    @Test
    void what_is_not_on_the_table_is_not_judged() {
        var unknown =
                new Command.Judge(
                        SARA, new ContributionId(new UUID(9, 9)), Verdict.KEPT, Optional.empty());
        assertThat(room.refuses(unknown)).isEqualTo(Refusal.NO_SUCH_CONTRIBUTION);
        room.goesBack();
        assertThat(room.refuses(judge(SARA, Verdict.KEPT))).isEqualTo(Refusal.WRONG_KIND);
    }

    @Test
    void nobody_judges_what_they_do_not_see() {
        var letters =
                TestRoom.started(
                        SmallMethod.sealed()
                                .step("letters", "kind: write", "see: leaders")
                                .step("review", "kind: review", "reads: [letters]")
                                .method(),
                        EVERYONE);
        var letter = letters.gives(JONAS, "to the leaders");
        letters.advances();
        var kept = new Command.Judge(SARA, letter, Verdict.KEPT, Optional.empty());
        assertThat(letters.refuses(kept)).isEqualTo(Refusal.NO_SUCH_CONTRIBUTION);
        letters.does(new Command.Judge(MIKKEL, letter, Verdict.KEPT, Optional.empty()));
    }

    @Test
    void what_was_judged_is_not_taken_back() {
        room.does(judge(SARA, Verdict.KEPT));
        room.goesBack();
        assertThat(room.refuses(new Command.Withdraw(JONAS, hypothesis)))
                .isEqualTo(Refusal.NOT_YOURS);
    }

    @Test
    void nothing_new_is_written_in_a_review() {
        var giving = room.giving(SARA, new ContributionId(new UUID(0, 1)), "one more");
        assertThat(room.refuses(giving)).isEqualTo(Refusal.WRONG_KIND);
    }

    @Test
    void the_case_owner_takes_along_as_many_as_the_method_says() {
        room.advances();
        var first = room.gives(SARA, "talk to my own manager");
        room.gives(SARA, "ask Freja for help");
        var third = room.giving(SARA, new ContributionId(new UUID(0, 1)), "one more");
        assertThat(room.refuses(third)).isEqualTo(Refusal.ENOUGH);
        assertThat(room.refuses(room.giving(JONAS, third.id(), "mine")))
                .isEqualTo(Refusal.NOT_YOUR_STEP);
        assertThat(TestRoom.texts(room.seenBy(JONAS).given())).hasSize(2);

        room.does(new Command.Close(AINO));
        room.does(new Command.Withdraw(SARA, first));
        assertThat(TestRoom.texts(room.seenBy(SARA).keepable()))
                .contains("ask Freja for help")
                .doesNotContain("talk to my own manager");
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
                        .step(
                                "take-to-heart",
                                "kind: choose",
                                "act: case-owner",
                                "see: everyone",
                                "reads: [hypotheses]",
                                "keep: next",
                                "at-most: 2")
                        .method();
        return TestRoom.started(method, EVERYONE);
    }

    private Command.Judge judge(SeatId by, Verdict verdict) {
        return new Command.Judge(by, hypothesis, verdict, Optional.empty());
    }

    @Test
    void words_are_not_turned_over_without_end() {
        for (int i = 0; i < 249; i++)
            room.does(correct(SARA, hypothesis, Payload.sealed(i + "x".repeat(15_990))));
        var once = correct(SARA, hypothesis, Payload.sealed("x".repeat(16_000)));
        room.does(once);
        var again = correct(SARA, hypothesis, Payload.sealed("y".repeat(16_000)));

        assertThat(room.refuses(again)).isEqualTo(Refusal.ENOUGH);
        assertThat(room.does(once)).as("said again, it stands so").isEmpty();
        room.does(judge(SARA, Verdict.DROPPED));
    }

    private static Command.Judge correct(SeatId by, ContributionId id, Payload words) {
        return new Command.Judge(by, id, Verdict.CORRECTED, Optional.of(words));
    }

    private static View.Seen onTable(View view) {
        return view.table().getFirst();
    }
}
