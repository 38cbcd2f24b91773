package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A step that speaks of another step wrongly. */
class BrokenLinksTest {

    private static final String GATHER = "kind: gather";

    @Test
    void an_id_that_stands_twice() {
        assertThat(
                        Problems.in(
                                SmallMethod.sealed()
                                        .step("questions", GATHER)
                                        .step("questions", GATHER)))
                .containsExactly(
                        "line 15: steps[2].id: \"questions\" – line 9 has a step with this id; give each its own");
    }

    @Test
    void a_step_that_reads_a_later_one() {
        assertThat(
                        Problems.in(
                                SmallMethod.sealed()
                                        .step("election", "kind: vote", "reads: [questions]")
                                        .step("questions", GATHER)))
                .containsExactly(
                        "line 15: steps[1].reads[1]: \"questions\" – that step does not come before this one. No step comes before this one");
    }

    @Test
    void a_step_that_reads_one_that_is_not_there() {
        assertThat(
                        Problems.in(
                                SmallMethod.sealed()
                                        .step("questions", GATHER)
                                        .step("election", "kind: vote", "reads: [question]")))
                .containsExactly(
                        "line 21: steps[2].reads[1]: \"question\" – there is no such step. Maybe \"questions\"? One of: questions");
    }

    @Test
    void a_step_that_reads_a_talk() {
        assertThat(
                        Problems.in(
                                SmallMethod.sealed()
                                        .step("exploring", "kind: talk")
                                        .step("take-along", "kind: choose", "reads: exploring")))
                .containsExactly(
                        "line 21: steps[2].reads: \"exploring\" – nothing is written in a talk. Name the step in which it was given");
    }

    @Test
    void a_vote_about_what_only_its_author_sees() {
        assertThat(
                        Problems.in(
                                SmallMethod.sealed()
                                        .step("reflection", "kind: write")
                                        .step("election", "kind: vote", "reads: [reflection]")))
                .containsExactly(
                        "line 21: steps[2].reads[1]: \"reflection\" – only its author sees what is given there, so nobody else can vote for it");
    }

    @Test
    void a_vote_about_votes() {
        assertThat(
                        Problems.in(
                                SmallMethod.sealed()
                                        .step("questions", GATHER)
                                        .step("election", "kind: vote", "reads: [questions]")
                                        .step("again", "kind: vote", "reads: [election]")))
                .containsExactly(
                        "line 28: steps[3].reads[1]: \"election\" – only marks are given there. Name the step in which the words were given");
    }

    @Test
    void a_vote_a_review_and_a_choice_of_nothing() {
        assertThat(
                        Problems.in(
                                SmallMethod.sealed()
                                        .step("election", "kind: vote")
                                        .step("review", "kind: review")
                                        .step("take-along", "kind: choose")))
                .allMatch(problem -> problem.contains(".reads: is missing. It belongs to a "))
                .hasSize(3);
    }

    @Test
    void a_step_revealed_by_an_earlier_one() {
        assertThat(
                        Problems.in(
                                SmallMethod.sealed()
                                        .step("review", GATHER)
                                        .step("hypotheses", GATHER, "reveal: review")))
                .containsExactly(
                        "line 21: steps[2].reveal: \"review\" – no later step has that id. One of: at-once, when-all");
    }

    @Test
    void private_writing_that_is_to_be_revealed() {
        assertThat(
                        Problems.in(
                                SmallMethod.sealed()
                                        .step("reflection", "kind: write", "reveal: meta")
                                        .step("meta", "kind: round")))
                .singleElement()
                .asString()
                .startsWith(
                        "line 15: steps[1].reveal: \"meta\" – only the author ever sees what is given here.");
    }

    @Test
    void a_table_that_was_never_set() {
        assertThat(Problems.in(SmallMethod.sealed().step("exchange", GATHER, "see: table")))
                .containsExactly(
                        "line 15: steps[1].see: \"table\" – no tables step has set any tables yet");
    }

    @Test
    void the_same_number_as_nothing() {
        assertThat(Problems.in(SmallMethod.sealed().step("questions", GATHER, "number: same")))
                .containsExactly(
                        "line 15: steps[1].number: \"same\" – no step before this one has a number; leave it out, or write none");
    }
}
