package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A step that names people whom there are not. */
class BrokenPeopleTest {

    private static final String GATHER = "kind: gather";

    @Test
    void a_role_that_nobody_has() {
        assertThat(Problems.in(SmallMethod.sealed().step("questions", GATHER, "act: everone")))
                .containsExactly(
                        "line 15: steps[1].act: \"everone\" – nobody has that role."
                                + " Maybe \"everyone\"? One of: everyone, leaders, returning, table");
    }

    @Test
    void a_role_that_is_used_before_it_is_given() {
        assertThat(
                        Problems.in(
                                SmallMethod.sealed()
                                        .roles("case-owner")
                                        .step(
                                                "hypotheses",
                                                GATHER,
                                                "see: everyone except case-owner")
                                        .step("election", "kind: round", "gives: case-owner")))
                .containsExactly(
                        "line 17: steps[1].see: \"case-owner\" – no step has given this role yet; give it in an earlier step, or in this one");
    }

    @Test
    void a_role_that_nobody_gives() {
        assertThat(
                        Problems.in(
                                SmallMethod.sealed()
                                        .roles("partner")
                                        .step("talk", "kind: talk", "act: partner")))
                .containsExactly(
                        "line 9: roles.partner: \"partner\" – no step gives this role. Write \"gives: partner\" in the step that hands it out, or leave the role out");
    }

    @Test
    void a_role_that_is_given_and_is_none() {
        assertThat(Problems.in(SmallMethod.sealed().step("talk", "kind: talk", "gives: partner")))
                .containsExactly(
                        "line 15: steps[1].gives: \"partner\" – the head names no roles. Write it under roles, with its name in each language");
        assertThat(
                        Problems.in(
                                SmallMethod.sealed()
                                        .roles("partner")
                                        .step("talk", "kind: talk", "gives: partner")
                                        .step("again", "kind: talk", "gives: partnr")))
                .containsExactly(
                        "line 24: steps[2].gives: \"partnr\" – there is no such role. Maybe \"partner\"? One of: partner");
    }

    @Test
    void a_role_called_everyone() {
        assertThat(Problems.in(SmallMethod.sealed().roles("everyone").step("questions", GATHER)))
                .containsExactly(
                        "line 9: roles.everyone: \"everyone\" – means something already; give the role another name");
    }

    @Test
    void an_author_who_acts() {
        assertThat(
                        Problems.in(
                                SmallMethod.sealed()
                                        .step("reflection", "kind: write", "act: author")))
                .containsExactly(
                        "line 15: steps[1].act: \"author\" – stands only in see. Each alone is act: everyone with see: author");
    }

    @Test
    void an_author_who_is_not_alone() {
        assertThat(
                        Problems.in(
                                SmallMethod.sealed()
                                        .step("reflection", "kind: write", "see: author, leaders")))
                .containsExactly(
                        "line 15: steps[1].see: \"author\" – stands alone: nobody else ever sees it");
    }

    @Test
    void an_exception_from_two() {
        assertThat(
                        Problems.in(
                                SmallMethod.sealed()
                                        .step(
                                                "questions",
                                                GATHER,
                                                "act: everyone except leaders, author")))
                .containsExactly(
                        "line 15: steps[1].act: \"everyone except leaders, author\" – names with commas between them, such as leaders, case-owner; or everyone except ROLE");
    }
}
