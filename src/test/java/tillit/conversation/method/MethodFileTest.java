package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tillit.conversation.method.Step.Reveal;

/** What a method file says, and what holds where it says nothing. */
class MethodFileTest {

    private static final Who EVERYONE = new Who(List.of("everyone"), Optional.empty());
    private static final Who AUTHOR = new Who(List.of("author"), Optional.empty());

    @Test
    void the_head_says_what_the_method_is() {
        var method =
                SmallMethod.sealed()
                        .roles("partner")
                        .step("talk", "kind: talk", "gives: partner")
                        .method();

        assertThat(method.id()).isEqualTo("small");
        assertThat(method.version()).isEqualTo(1);
        assertThat(method.room()).isEqualTo(RoomKind.SEALED);
        assertThat(method.groupFrom()).isEqualTo(2);
        assertThat(method.groupTo()).isEqualTo(12);
        assertThat(method.languages()).containsExactly("sv", "da", "en");
        assertThat(method.name().in("da")).isEqualTo("Tekst");
        assertThat(method.roles()).containsOnlyKeys(new RoleId("partner"));
        assertThat(method.minutes()).isEqualTo(10);
    }

    @Test
    void everyone_acts_and_those_who_act_see_when_nothing_else_is_said() {
        var step = step("kind: gather");
        assertThat(step.act()).isEqualTo(EVERYONE);
        assertThat(step.see()).isEqualTo(EVERYONE);
        assertThat(step.reveal()).isEqualTo(new Reveal.AtOnce());
        assertThat(step.reads()).isEmpty();
        assertThat(step.gives()).isEmpty();
        assertThat(step.heavy()).isEqualTo(Wording.NONE);

        var leaders = step("kind: gather", "act: leaders");
        assertThat(leaders.see()).isEqualTo(leaders.act());
    }

    @Test
    void writing_is_seen_by_its_author_only() {
        assertThat(step("kind: write").see()).isEqualTo(AUTHOR);
        assertThat(step("kind: write", "see: leaders").see().named()).containsExactly("leaders");
    }

    @Test
    void marks_wait_until_all_have_given_theirs() {
        assertThat(scale().reveal()).isEqualTo(new Reveal.WhenAll());
        assertThat(vote().reveal()).isEqualTo(new Reveal.WhenAll());
        assertThat(vote("reveal: at-once").reveal()).isEqualTo(new Reveal.AtOnce());
    }

    @Test
    void what_is_said_or_marked_is_not_kept_and_what_is_written_is() {
        assertThat(step("kind: pause").keep()).isEqualTo(Keep.NOTHING);
        assertThat(step("kind: round").keep()).isEqualTo(Keep.NOTHING);
        assertThat(step("kind: talk").keep()).isEqualTo(Keep.NOTHING);
        assertThat(vote().keep()).isEqualTo(Keep.NOTHING);
        assertThat(scale().keep()).isEqualTo(Keep.NOTHING);
        assertThat(step("kind: write").keep()).isEqualTo(Keep.CHEST);
        assertThat(step("kind: gather", "keep: next").keep()).isEqualTo(Keep.NEXT);
    }

    @Test
    void each_kind_has_its_usual_numbers() {
        assertThat(vote().settings().votes()).isEqualTo(1);
        assertThat(vote("votes: 3").settings().votes()).isEqualTo(3);
        assertThat(step("kind: words").settings().each()).isEqualTo(3);
        assertThat(step("kind: gather").settings().each()).isZero();
        assertThat(scale().settings().from()).isEqualTo(1);
        assertThat(scale().settings().to()).isEqualTo(10);
        assertThat(scale().settings().high().in("sv")).isEqualTo("Text");
        var tables = step("kind: tables", "size: 4-8").settings();
        assertThat(List.of(tables.from(), tables.to(), tables.atMost())).containsExactly(4, 8, 3);
    }

    @Test
    void steps_are_numbered_like_the_hours_and_the_coffee_is_not() {
        var method =
                SmallMethod.sealed()
                        .step("check-in", "kind: round")
                        .step("coffee", "kind: pause", "number: none")
                        .step("questions", "kind: gather")
                        .step("election", "kind: vote", "reads: questions", "number: same")
                        .step("meta", "kind: round")
                        .method();
        assertThat(method.steps().stream().map(Step::number))
                .containsExactly(
                        Optional.of(1),
                        Optional.empty(),
                        Optional.of(2),
                        Optional.of(2),
                        Optional.of(3));
    }

    @Test
    void people_are_named_with_commas_or_by_an_exception() {
        var method =
                SmallMethod.sealed()
                        .roles("case-owner", "partner")
                        .step("check-in", "kind: round", "gives: case-owner")
                        .step("talk", "kind: talk", "act: case-owner ,  partner", "gives: partner")
                        .step("hypotheses", "kind: gather", "act: everyone  except case-owner")
                        .method();
        assertThat(method.steps().get(1).act().named()).containsExactly("case-owner", "partner");
        assertThat(method.steps().get(2).act())
                .isEqualTo(new Who(List.of("everyone"), Optional.of(new RoleId("case-owner"))));
    }

    @Test
    void a_text_may_be_a_list_of_sentences() {
        var yaml =
                SmallMethod.sealed()
                        .step("check-in", "kind: round")
                        .yaml()
                        .replaceFirst(
                                "say: .*",
                                "say: { sv: [Välkomna., ' Vi börjar. '], da: Tekst, en: Text }");
        var read = (MethodFile.Read) MethodFile.read(yaml, "small.yaml");
        assertThat(read.method().first().say().in("sv")).isEqualTo("Välkomna.\nVi börjar.");
    }

    @Test
    void a_word_that_yaml_takes_for_something_else_is_still_a_text() {
        var yaml =
                SmallMethod.sealed()
                        .step("check-in", "kind: round")
                        .yaml()
                        .replaceFirst("about: .*", "about: { sv: Ja, da: Nej, en: no }");
        var read = (MethodFile.Read) MethodFile.read(yaml, "small.yaml");
        assertThat(read.method().about().byLanguage())
                .isEqualTo(Map.of("sv", "Ja", "da", "Nej", "en", "no"));
    }

    @Test
    void a_text_that_is_kept_without_its_file_is_read_as_well() {
        var yaml = SmallMethod.sealed().step("check-in", "kind: round").yaml();
        assertThat(MethodFile.read(yaml)).isEqualTo(MethodFile.read(yaml, "folder/small.yaml"));
    }

    private static Step scale() {
        return step(
                "kind: scale",
                "from: 1",
                "to: 10",
                "low: " + SmallMethod.TEXT,
                "high: " + SmallMethod.TEXT);
    }

    private static Step vote(String... lines) {
        var vote = new String[] {"kind: vote", "reads: [questions]"};
        var all = Stream.of(vote, lines).flatMap(Arrays::stream).toArray(String[]::new);
        return SmallMethod.open()
                .step("questions", "kind: gather")
                .step("election", all)
                .method()
                .steps()
                .get(1);
    }

    private static Step step(String... lines) {
        return SmallMethod.open().step("step", lines).method().first();
    }
}
