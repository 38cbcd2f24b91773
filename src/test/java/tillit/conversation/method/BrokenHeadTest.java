package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Keys and texts that are missing, doubled or unknown; and everything is told at once. */
class BrokenHeadTest {

    private static final String GATHER = "kind: gather";
    private static final String GATHERING =
            SmallMethod.sealed().step("questions", "kind: gather").yaml();

    @Test
    void a_key_that_does_not_exist() {
        assertThat(Problems.in(SmallMethod.sealed().step("questions", GATHER, "minuts: 5")))
                .singleElement()
                .asString()
                .startsWith(
                        "line 15: steps[1].minuts: \"minuts\" – there is no such key. Maybe \"minutes\"? One of: id, kind,");
    }

    @Test
    void a_key_that_is_missing() {
        assertThat(Problems.in(GATHERING.replace("version: 1\n", "")))
                .containsExactly(
                        "line 1: version: is missing. A whole number; raise it when the steps change");
        assertThat(Problems.in(GATHERING.replace("    minutes: 10\n", "")))
                .containsExactly("line 9: steps[1].minutes: is missing. Suggested time, 1–240");
    }

    @Test
    void a_key_that_stands_twice() {
        assertThat(
                        Problems.in(
                                SmallMethod.sealed()
                                        .step("questions", GATHER, "keep: chest", "keep: next")))
                .containsExactly(
                        "line 16: steps[1].keep: \"keep\" – stands here twice, first on line 15");
    }

    @Test
    void a_text_that_is_missing_in_one_language() {
        assertThat(
                        Problems.in(
                                GATHERING.replace(
                                        "about: { sv: Text, da: Tekst, en: Text }",
                                        "about: { sv: Text, en: '' }")))
                .containsExactly(
                        "line 7: about.da: is missing. Write the text in this language too",
                        "line 7: about.en: is missing. Write the text in this language too");
    }

    @Test
    void a_text_in_a_language_that_the_head_does_not_name() {
        assertThat(
                        Problems.in(
                                GATHERING
                                        .replace("[sv, da, en]", "[sv, da]")
                                        .replace(", en: Text }", " }")
                                        .replaceFirst("about: \\{", "about: { fi: Teksti,")))
                .containsExactly(
                        "line 7: about.fi: \"fi\" – is not one of the languages that the head names. One of: sv, da");
    }

    @Test
    void languages_that_are_none() {
        assertThat(Problems.in(GATHERING.replace("[sv, da, en]", "svenska")))
                .first()
                .asString()
                .startsWith("line 5: languages: \"svenska\" – a list of languages, each once,");
    }

    @Test
    void an_id_in_capitals() {
        assertThat(Problems.in(GATHERING.replace("- id: questions", "- id: Frågor")))
                .singleElement()
                .asString()
                .startsWith(
                        "line 9: steps[1].id: \"Frågor\" – small letters, digits and single hyphens");
    }

    @Test
    void an_id_that_is_not_the_name_of_the_file() {
        assertThat(Problems.in(GATHERING.replace("id: small", "id: smal")))
                .containsExactly(
                        "line 1: id: \"smal\" – the file is called small.yaml; give both the same name");
    }

    @Test
    void every_mistake_is_told_from_the_top_of_the_file_to_its_end() {
        var yaml =
                GATHERING
                        .replace("version: 1", "version: one")
                        .replace("minutes: 10", "minutes: 300")
                        .replace(GATHER, "kind: chat");
        assertThat(Problems.in(yaml))
                .hasSize(3)
                .extracting(problem -> problem.substring(0, "line 10".length()).strip())
                .containsExactly("line 2:", "line 10", "line 14");
    }
}
