package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What somebody is told who writes a method and makes a mistake. */
class BrokenMethodFileTest {

    private static final String GATHER = "kind: gather";

    @Test
    void a_role_that_nobody_has() {
        assertThat(problems(SmallMethod.sealed().step("questions", GATHER, "act: everone")))
                .containsExactly(
                        "line 15: steps[1].act: \"everone\" – nobody has that role."
                                + " Maybe \"everyone\"? One of: everyone, leaders, returning, table");
    }

    @Test
    void a_key_that_does_not_exist() {
        assertThat(problems(SmallMethod.sealed().step("questions", GATHER, "minuts: 5")))
                .singleElement()
                .asString()
                .startsWith(
                        "line 15: steps[1].minuts: \"minuts\" – there is no such key. Maybe \"minutes\"? One of: id, kind,");
    }

    @Test
    void a_key_that_is_missing() {
        assertThat(problems(yaml().replace("version: 1\n", "")))
                .containsExactly(
                        "line 1: version: is missing. A whole number; raise it when the steps change");
        assertThat(problems(yaml().replace("    minutes: 10\n", "")))
                .containsExactly("line 9: steps[1].minutes: is missing. Suggested time, 1–240");
    }

    @Test
    void a_key_that_stands_twice() {
        assertThat(
                        problems(
                                SmallMethod.sealed()
                                        .step("questions", GATHER, "keep: chest", "keep: next")))
                .containsExactly(
                        "line 16: steps[1].keep: \"keep\" – stands here twice, first on line 15");
    }

    @Test
    void a_text_that_is_missing_in_one_language() {
        assertThat(
                        problems(
                                yaml().replace(
                                                "about: { sv: Text, da: Tekst, en: Text }",
                                                "about: { sv: Text, en: '' }")))
                .containsExactly(
                        "line 7: about.da: is missing. Write the text in this language too",
                        "line 7: about.en: is missing. Write the text in this language too");
    }

    @Test
    void a_text_in_a_language_that_the_head_does_not_name() {
        assertThat(
                        problems(
                                yaml().replace("[sv, da, en]", "[sv, da]")
                                        .replace(", en: Text }", " }")
                                        .replaceFirst("about: \\{", "about: { fi: Teksti,")))
                .containsExactly(
                        "line 7: about.fi: \"fi\" – is not one of the languages that the head names. One of: sv, da");
    }

    @Test
    void languages_that_are_none() {
        assertThat(problems(yaml().replace("[sv, da, en]", "svenska")))
                .first()
                .asString()
                .startsWith("line 5: languages: \"svenska\" – a list of languages, each once,");
    }

    @Test
    void a_time_of_zero() {
        assertThat(problems(yaml().replace("minutes: 10", "minutes: 0")))
                .containsExactly("line 10: steps[1].minutes: \"0\" – a whole number from 1 to 240");
    }

    @Test
    void a_number_that_is_a_word() {
        assertThat(problems(yaml().replace("minutes: 10", "minutes: ten")))
                .containsExactly(
                        "line 10: steps[1].minutes: \"ten\" – a whole number from 1 to 240");
    }

    @Test
    void a_list_where_a_word_belongs() {
        assertThat(problems(yaml().replace("room: sealed", "room: [sealed]")))
                .containsExactly("line 3: room: \"[…]\" – One of: sealed, open");
    }

    @Test
    void a_kind_that_does_not_exist() {
        assertThat(problems(yaml().replace(GATHER, "kind: gater")))
                .containsExactly(
                        "line 14: steps[1].kind: \"gater\" – Maybe \"gather\"? One of: pause, round, write,"
                                + " gather, words, vote, talk, draw, review, choose, tables, scale, follow-up");
    }

    @Test
    void an_id_that_stands_twice() {
        assertThat(
                        problems(
                                SmallMethod.sealed()
                                        .step("questions", GATHER)
                                        .step("questions", GATHER)))
                .containsExactly(
                        "line 15: steps[2].id: \"questions\" – line 9 has a step with this id; give each its own");
    }

    @Test
    void an_id_in_capitals() {
        assertThat(problems(yaml().replace("- id: questions", "- id: Frågor")))
                .singleElement()
                .asString()
                .startsWith(
                        "line 9: steps[1].id: \"Frågor\" – small letters, digits and single hyphens");
    }

    @Test
    void an_id_that_is_not_the_name_of_the_file() {
        assertThat(problems(yaml().replace("id: small", "id: smal")))
                .containsExactly(
                        "line 1: id: \"smal\" – the file is called small.yaml; give both the same name");
    }

    @Test
    void a_step_that_reads_a_later_one() {
        assertThat(
                        problems(
                                SmallMethod.sealed()
                                        .step("election", "kind: vote", "reads: [questions]")
                                        .step("questions", GATHER)))
                .containsExactly(
                        "line 15: steps[1].reads[1]: \"questions\" – that step does not come before this one. No step comes before this one");
    }

    @Test
    void a_step_that_reads_one_that_is_not_there() {
        assertThat(
                        problems(
                                SmallMethod.sealed()
                                        .step("questions", GATHER)
                                        .step("election", "kind: vote", "reads: [question]")))
                .containsExactly(
                        "line 21: steps[2].reads[1]: \"question\" – there is no such step. Maybe \"questions\"? One of: questions");
    }

    @Test
    void a_step_that_reads_a_talk() {
        assertThat(
                        problems(
                                SmallMethod.sealed()
                                        .step("exploring", "kind: talk")
                                        .step("take-along", "kind: choose", "reads: exploring")))
                .containsExactly(
                        "line 21: steps[2].reads: \"exploring\" – nothing is written in a talk. Name the step in which it was given");
    }

    @Test
    void a_vote_about_what_only_its_author_sees() {
        assertThat(
                        problems(
                                SmallMethod.sealed()
                                        .step("reflection", "kind: write")
                                        .step("election", "kind: vote", "reads: [reflection]")))
                .containsExactly(
                        "line 21: steps[2].reads[1]: \"reflection\" – only its author sees what is given there, so nobody else can vote for it");
    }

    @Test
    void a_vote_about_votes() {
        assertThat(
                        problems(
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
                        problems(
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
                        problems(
                                SmallMethod.sealed()
                                        .step("review", GATHER)
                                        .step("hypotheses", GATHER, "reveal: review")))
                .containsExactly(
                        "line 21: steps[2].reveal: \"review\" – no later step has that id. One of: at-once, when-all");
    }

    @Test
    void private_writing_that_is_to_be_revealed() {
        assertThat(
                        problems(
                                SmallMethod.sealed()
                                        .step("reflection", "kind: write", "reveal: meta")
                                        .step("meta", "kind: round")))
                .singleElement()
                .asString()
                .startsWith(
                        "line 15: steps[1].reveal: \"meta\" – only the author ever sees what is given here.");
    }

    @Test
    void a_role_that_is_used_before_it_is_given() {
        assertThat(
                        problems(
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
                        problems(
                                SmallMethod.sealed()
                                        .roles("partner")
                                        .step("talk", "kind: talk", "act: partner")))
                .containsExactly(
                        "line 9: roles.partner: \"partner\" – no step gives this role. Write \"gives: partner\" in the step that hands it out, or leave the role out");
    }

    @Test
    void a_role_that_is_given_and_is_none() {
        assertThat(problems(SmallMethod.sealed().step("talk", "kind: talk", "gives: partner")))
                .containsExactly(
                        "line 15: steps[1].gives: \"partner\" – the head names no roles. Write it under roles, with its name in each language");
        assertThat(
                        problems(
                                SmallMethod.sealed()
                                        .roles("partner")
                                        .step("talk", "kind: talk", "gives: partner")
                                        .step("again", "kind: talk", "gives: partnr")))
                .containsExactly(
                        "line 24: steps[2].gives: \"partnr\" – there is no such role. Maybe \"partner\"? One of: partner");
    }

    @Test
    void a_role_called_everyone() {
        assertThat(problems(SmallMethod.sealed().roles("everyone").step("questions", GATHER)))
                .containsExactly(
                        "line 9: roles.everyone: \"everyone\" – means something already; give the role another name");
    }

    @Test
    void an_author_who_acts() {
        assertThat(problems(SmallMethod.sealed().step("reflection", "kind: write", "act: author")))
                .containsExactly(
                        "line 15: steps[1].act: \"author\" – stands only in see. Each alone is act: everyone with see: author");
    }

    @Test
    void an_author_who_is_not_alone() {
        assertThat(
                        problems(
                                SmallMethod.sealed()
                                        .step("reflection", "kind: write", "see: author, leaders")))
                .containsExactly(
                        "line 15: steps[1].see: \"author\" – stands alone: nobody else ever sees it");
    }

    @Test
    void an_exception_from_two() {
        assertThat(
                        problems(
                                SmallMethod.sealed()
                                        .step(
                                                "questions",
                                                GATHER,
                                                "act: everyone except leaders, author")))
                .containsExactly(
                        "line 15: steps[1].act: \"everyone except leaders, author\" – names with commas between them, such as leaders, case-owner; or everyone except ROLE");
    }

    @Test
    void a_table_that_was_never_set() {
        assertThat(problems(SmallMethod.sealed().step("exchange", GATHER, "see: table")))
                .containsExactly(
                        "line 15: steps[1].see: \"table\" – no tables step has set any tables yet");
    }

    @Test
    void a_key_of_another_kind() {
        assertThat(problems(SmallMethod.sealed().step("questions", GATHER, "votes: 2")))
                .containsExactly(
                        "line 15: steps[1].votes: \"votes\" – only a vote step has this key; this step is a gather step");
    }

    @Test
    void words_in_a_sealed_room() {
        assertThat(problems(SmallMethod.sealed().step("success", "kind: words")))
                .containsExactly(
                        "line 14: steps[1].kind: \"words\" – the server counts words, and cannot read them in a sealed room. Use gather, or room: open");
    }

    @Test
    void a_scale_that_goes_nowhere() {
        assertThat(
                        problems(
                                SmallMethod.sealed()
                                        .step(
                                                "today",
                                                "kind: scale",
                                                "from: 5",
                                                "to: 5",
                                                "low: " + SmallMethod.TEXT,
                                                "high: " + SmallMethod.TEXT)))
                .containsExactly("line 16: steps[1].to: \"5\" – more than from, which is 5");
    }

    @Test
    void a_scale_without_ends() {
        assertThat(problems(SmallMethod.sealed().step("today", "kind: scale")))
                .hasSize(4)
                .allMatch(problem -> problem.startsWith("line 9: steps[1]."))
                .allMatch(problem -> problem.contains("is missing. It belongs to a scale step"));
    }

    @Test
    void tables_without_a_size_or_with_an_impossible_one() {
        assertThat(problems(SmallMethod.open().step("exchange", "kind: tables")))
                .containsExactly(
                        "line 9: steps[1].size: is missing. It belongs to a tables step: How many sit at a table, from-to, such as 4-8");
        assertThat(problems(SmallMethod.open().step("exchange", "kind: tables", "size: 8-4")))
                .singleElement()
                .asString()
                .startsWith(
                        "line 15: steps[1].size: \"8-4\" – how many people, from-to, the lower number first");
    }

    @Test
    void the_same_number_as_nothing() {
        assertThat(problems(SmallMethod.sealed().step("questions", GATHER, "number: same")))
                .containsExactly(
                        "line 15: steps[1].number: \"same\" – no step before this one has a number; leave it out, or write none");
    }

    @Test
    void a_name_too_long_for_the_dial() {
        assertThat(
                        problems(
                                SmallMethod.sealed()
                                        .step("questions", GATHER)
                                        .yaml()
                                        .replaceFirst(
                                                "    name: \\{ sv: Text",
                                                "    name: { sv: De tjugofem bokstävernas namn")))
                .containsExactly(
                        "line 11: steps[1].name.sv: \"De tjugofem bokstävernas namn\" – has 29 letters; at most 24 fit");
    }

    @Test
    void more_steps_than_anyone_sits_through() {
        var method = SmallMethod.sealed();
        IntStream.rangeClosed(1, 61).forEach(i -> method.step("step-" + i, GATHER));
        assertThat(problems(method))
                .containsExactly(
                        "line 9: steps: \"61 steps\" – at most 60 steps; nobody sits through more");
    }

    @Test
    void no_steps_at_all() {
        assertThat(problems(SmallMethod.sealed().yaml()))
                .containsExactly(
                        "line 8: steps: a list of steps, at least one, each beginning with \"- id: …\"");
    }

    @Test
    void every_mistake_is_told_from_the_top_of_the_file_to_its_end() {
        var yaml =
                yaml().replace("version: 1", "version: one")
                        .replace("minutes: 10", "minutes: 300")
                        .replace(GATHER, "kind: chat");
        assertThat(problems(yaml))
                .hasSize(3)
                .extracting(problem -> problem.substring(0, "line 10".length()).strip())
                .containsExactly("line 2:", "line 10", "line 14");
    }

    private static String yaml() {
        return SmallMethod.sealed().step("questions", GATHER).yaml();
    }

    private static List<String> problems(SmallMethod method) {
        return problems(method.yaml());
    }

    private static List<String> problems(String yaml) {
        return switch (MethodFile.read(yaml, "methods/small.yaml")) {
            case MethodFile.Broken(var problems) ->
                    problems.stream().map(Problem::toString).toList();
            case MethodFile.Read(var method) -> throw new AssertionError("read as " + method);
        };
    }
}
