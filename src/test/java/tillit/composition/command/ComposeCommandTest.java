package tillit.composition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code bin/tillit compose}, as somebody types it. */
class ComposeCommandTest {

    private static final String TABLES = "form: tables\nsize: 2\n";

    @TempDir private Path folder;
    private final PrintStream usual = System.err;
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private int code;

    @BeforeEach
    void listen() throws IOException {
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        people(
                "a1,Aino,Ekbacken",
                "s2,Sara,Hamnskolan",
                "g3,Göran,Hamnskolan",
                "b4,Birgitta,Ekbacken");
    }

    @AfterEach
    void listenNoMore() {
        System.setErr(usual);
    }

    @Test
    void everybody_gets_a_table_and_the_result_is_found_right() throws IOException {
        rules(TABLES + "rules: [{different: unit}]");

        compose("--out", path("result.csv"), "--json", path("report.json"));
        assertThat(code).isZero();
        assertThat(Files.readString(folder.resolve("result.csv")))
                .startsWith("person_id,name,gathering,group,role\n")
                .contains("Göran")
                .hasLineCount(5);
        assertThat(report().get("outcome").asString()).isEqualTo("kept");
        assertThat(report().get("rules").get(0).get("rule").asString()).isEqualTo("different");
        assertThat(report().get("rules").get(0).get("kept").asBoolean()).isTrue();

        compose("--check", path("result.csv"));
        assertThat(code).isZero();
    }

    /** Five in a ring, each kept from the next, do not go into two groups; no three of them are kept from each other. */
    @Test
    void rules_that_clash_are_named_as_those_that_stand_in_the_way() throws IOException {
        write(
                "people.csv",
                """
                person_id,name,unit,earlier,apart
                a,Aino,ek,,
                s,Sara,ek,north,
                g,Göran,alm,north,
                b,Birgitta,alm,south,
                m,Mats,,south,a
                """);
        rules(
                """
                form: circles
                groups: 2
                size: {from: 2, to: 3}
                rules:
                  - different: unit
                  - not-again: earlier
                  - apart: apart
                """);

        var said = compose("--steps", "200", "--out", path("result.csv"));

        assertThat(code).isEqualTo(4);
        assertThat(said.lines().filter(line -> line.startsWith("clash"))).hasSize(3);
    }

    @Test
    void somebody_elses_result_that_breaks_a_rule_is_told_of_with_four() throws IOException {
        rules(TABLES + "rules: [{different: unit}]");
        write("theirs.csv", "person_id,group\na1,1\nb4,1\ns2,2\ng3,2\n");

        var said = compose("--check", path("theirs.csv"), "--json", path("report.json"));

        assertThat(code).isEqualTo(4);
        assertThat(said).isNotBlank();
        assertThat(report().get("outcome").asString()).isEqualTo("not-kept");
        var breach = report().get("rules").get(0).get("breaches").get(0);
        assertThat(breach.get("group").asInt()).isEqualTo(1);
        assertThat(breach.get("people").get(1).asString()).isEqualTo("b4");
    }

    @Test
    void what_cannot_be_is_told_with_three_and_its_reason() throws IOException {
        people("a1,Aino,Ekbacken", "s2,Sara,Ekbacken", "g3,Göran,Ekbacken", "b4,Birgitta,Ekbacken");
        rules(TABLES + "rules: [{different: unit}]");

        var said = compose("--out", path("result.csv"), "--json", path("report.json"));

        assertThat(code).isEqualTo(3);
        assertThat(said).contains("Ekbacken").contains("4");
        assertThat(report().get("outcome").asString()).isEqualTo("impossible");
        assertThat(folder.resolve("result.csv")).doesNotExist();
    }

    @Test
    void wrong_input_is_told_with_two_and_where_and_what_would_be_right() throws IOException {
        rules(TABLES + "rules:\n  - different: unitt");

        compose("--out", path("result.csv"));

        assertThat(code).isEqualTo(2);
        assertThat(errors())
                .contains("rules.yaml, line 4, rules[1].different: \"unitt\"")
                .contains("Maybe you meant unit.");
    }

    @Test
    void a_mistake_in_a_cell_is_told_with_its_row_in_the_people_file() throws IOException {
        people("a1,Aino,Ekbacken", "s2,Sara,Ekbacken", "a1,Aino,Ekbacken");
        rules(TABLES);

        compose("--out", path("result.csv"));

        assertThat(code).isEqualTo(2);
        assertThat(errors()).contains("people.csv, row 4, person_id: \"a1\"").contains("row 2");
    }

    @Test
    void what_is_asked_for_in_another_way_is_told_with_two() throws IOException {
        rules(TABLES);

        compose();
        assertThat(code).isEqualTo(2);
        compose("--out", path("r.csv"), "--seconds", "long");
        assertThat(code).isEqualTo(2);
        compose("--out", path("r.csv"), "--what", "7");
        assertThat(code).isEqualTo(2);
        compose("--out", path("r.csv"), "--seed");
        assertThat(code).isEqualTo(2);
        compose("--check", path("nowhere.csv"));
        assertThat(code).isEqualTo(2);
        assertThat(errors()).contains("cannot be read");
    }

    @Test
    void the_same_seed_and_steps_give_the_same_result() throws IOException {
        people(
                IntStream.range(0, 48)
                        .mapToObj(i -> "p" + i + ",Person " + i + ",Unit " + i % 9)
                        .toArray(String[]::new));
        rules(
                "form: tables\ngatherings: 3\nsize: 4\nrules: [{never-twice: true}, {different: unit}]");

        var files = List.of("one.csv", "two.csv");
        for (var file : files)
            compose("--out", path(file), "--seed", "7", "--steps", "300", "--seconds", "60");

        assertThat(code).isIn(0, 4);
        assertThat(folder.resolve("one.csv")).hasSameTextualContentAs(folder.resolve("two.csv"));
    }

    @Test
    void a_hundred_thousand_people_are_refused_in_words() throws IOException {
        people(
                IntStream.range(0, 100_000)
                        .mapToObj(i -> "p" + i + ",Person,Unit")
                        .toArray(String[]::new));
        rules(TABLES);

        compose("--out", path("result.csv"));

        assertThat(code).isEqualTo(2);
        assertThat(errors()).contains("more than 20,000");
    }

    private String compose(String... more) {
        var words =
                new ArrayList<>(
                        List.of("--people", path("people.csv"), "--rules", path("rules.yaml")));
        words.addAll(List.of(more));
        var out = new ByteArrayOutputStream();
        code = new ComposeCommand().run(words, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    private JsonNode report() throws IOException {
        return new JsonMapper().readTree(Files.readString(folder.resolve("report.json")));
    }

    private String path(String file) {
        return folder.resolve(file).toString();
    }

    private void people(String... rows) throws IOException {
        write(
                "people.csv",
                List.of(rows).stream()
                        .collect(Collectors.joining("\n", "person_id,name,unit\n", "\n")));
    }

    private void rules(String text) throws IOException {
        write("rules.yaml", text);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
