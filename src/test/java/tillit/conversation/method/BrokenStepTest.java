package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A step that is not as its kind wants it. */
class BrokenStepTest {

    private static final String GATHER = "kind: gather";
    private static final String GATHERING =
            SmallMethod.sealed().step("questions", "kind: gather").yaml();

    @Test
    void a_time_of_zero() {
        assertThat(Problems.in(GATHERING.replace("minutes: 10", "minutes: 0")))
                .containsExactly("line 10: steps[1].minutes: \"0\" – a whole number from 1 to 240");
    }

    @Test
    void a_number_that_is_a_word() {
        assertThat(Problems.in(GATHERING.replace("minutes: 10", "minutes: ten")))
                .containsExactly(
                        "line 10: steps[1].minutes: \"ten\" – a whole number from 1 to 240");
    }

    @Test
    void a_list_where_a_word_belongs() {
        assertThat(Problems.in(GATHERING.replace("room: sealed", "room: [sealed]")))
                .containsExactly("line 3: room: \"[…]\" – One of: sealed, open");
    }

    @Test
    void a_kind_that_does_not_exist() {
        assertThat(Problems.in(GATHERING.replace(GATHER, "kind: gater")))
                .containsExactly(
                        "line 14: steps[1].kind: \"gater\" – Maybe \"gather\"? One of: pause, round, write,"
                                + " gather, words, vote, talk, draw, review, choose, tables, scale, follow-up");
    }

    @Test
    void a_key_of_another_kind() {
        assertThat(Problems.in(SmallMethod.sealed().step("questions", GATHER, "votes: 2")))
                .containsExactly(
                        "line 15: steps[1].votes: \"votes\" – only a vote step has this key; this step is a gather step");
    }

    @Test
    void words_in_a_sealed_room() {
        assertThat(Problems.in(SmallMethod.sealed().step("success", "kind: words")))
                .containsExactly(
                        "line 14: steps[1].kind: \"words\" – the server counts words, and cannot read them in a sealed room. Use gather, or room: open");
    }

    @Test
    void a_scale_that_goes_nowhere() {
        assertThat(
                        Problems.in(
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
        assertThat(Problems.in(SmallMethod.sealed().step("today", "kind: scale")))
                .hasSize(4)
                .allMatch(problem -> problem.startsWith("line 9: steps[1]."))
                .allMatch(problem -> problem.contains("is missing. It belongs to a scale step"));
    }

    @Test
    void tables_without_a_size_or_with_an_impossible_one() {
        assertThat(Problems.in(SmallMethod.open().step("exchange", "kind: tables")))
                .containsExactly(
                        "line 9: steps[1].size: is missing. It belongs to a tables step: How many sit at a table, from-to, such as 4-8");
        assertThat(Problems.in(SmallMethod.open().step("exchange", "kind: tables", "size: 8-4")))
                .singleElement()
                .asString()
                .startsWith(
                        "line 15: steps[1].size: \"8-4\" – how many people, from-to, the lower number first");
    }

    @Test
    void a_name_too_long_for_the_dial() {
        assertThat(
                        Problems.in(
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
        assertThat(Problems.in(method))
                .containsExactly(
                        "line 9: steps: \"61 steps\" – at most 60 steps; nobody sits through more");
    }

    @Test
    void no_steps_at_all() {
        assertThat(Problems.in(SmallMethod.sealed().yaml()))
                .containsExactly(
                        "line 8: steps: a list of steps, at least one, each beginning with \"- id: …\"");
    }
}
