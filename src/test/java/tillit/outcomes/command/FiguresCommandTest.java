package tillit.outcomes.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tillit.organisation.RegisterFiles;
import tillit.outcomes.jonkoping.Jonkoping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code bin/tillit figures}, as somebody types it. */
class FiguresCommandTest {

    private static final String THREE_MANAGERS =
            """
            person_id,unit_id,kind,level,employment,from,to,end_reason
            P1,1,manager,1,permanent,2015-01-01,,
            P2,1,manager,2,permanent,2015-01-01,2024-05-31,left
            P3,1,manager,3,permanent,2015-01-01,,
            """;

    @TempDir private static Path jonkoping;
    @TempDir private Path small;

    private int answer;

    @BeforeAll
    static void write() throws IOException {
        Jonkoping.write(jonkoping);
    }

    @Test
    void the_organisation_has_twelve_figures_each_with_its_fraction_and_interval() {
        var rows = rows(jonkoping, "--year", "2019", "--json");
        var external = row(rows, "manager-turnover-external");

        assertThat(rows).hasSize(12);
        assertThat(external.propertyNames())
                .containsExactly(
                        "figure",
                        "scope",
                        "name",
                        "year",
                        "numerator",
                        "denominator",
                        "value",
                        "low",
                        "high",
                        "withheld");
        assertThat(external.get("scope").asString()).isEqualTo("organisation");
        assertThat(external.get("name").asString()).isEqualTo("Jönköpings kommun");
        assertThat(external.get("year").asInt()).isEqualTo(2019);
        assertThat(external.get("numerator").asInt()).isEqualTo(73);
        assertThat(external.get("denominator").asDouble()).isEqualTo(1000);
        assertThat(external.get("value").asDouble()).isEqualTo(7.3);
        assertThat(external.get("low").asDouble()).isBetween(5.0, 6.0);
        assertThat(external.get("high").asDouble()).isBetween(9.0, 10.0);
        assertThat(external.get("withheld").asBoolean()).isFalse();
    }

    @Test
    void a_median_has_no_numerator() {
        var median = row(rows(jonkoping, "--year", "2024"), "span-median");

        assertThat(median.get("numerator").isNull()).isTrue();
        assertThat(median.get("value").asDouble()).isEqualTo(20);
    }

    @Test
    void each_area_and_each_level_can_be_asked_for() {
        var areas = rows(jonkoping, "--year", "2024", "--by", "area");
        var levels = rows(jonkoping, "--year", "2024", "--by", "level");

        assertThat(areas).hasSize(9 * 12).allMatch(row -> !row.get("withheld").asBoolean());
        assertThat(areas).extracting(row -> row.get("name").asString()).contains("Äldreomsorg");
        assertThat(levels).hasSize(3 * 9);
        assertThat(levels).extracting(row -> row.get("name").asString()).contains("1", "2", "3");
    }

    @Test
    void of_fewer_than_five_managers_nothing_is_told() throws IOException {
        var rows = rows(threeManagers(), "--year", "2024");

        assertThat(rows).hasSize(12).allMatch(row -> row.get("withheld").asBoolean());
        for (var row : rows)
            for (var number : List.of("numerator", "denominator", "value", "low", "high"))
                assertThat(row.get(number).isNull()).isTrue();
    }

    @Test
    void what_cannot_be_done_is_answered_with_two_and_no_json() {
        assertThat(run("--year", "2024")).isEmpty();
        assertThat(answer).isEqualTo(2);
        assertThat(run("--data", jonkoping.toString(), "--year", "last")).isEmpty();
        assertThat(answer).isEqualTo(2);
        assertThat(run("--data", jonkoping.toString(), "--year", "2024", "--by", "manager"))
                .isEmpty();
        assertThat(answer).isEqualTo(2);
        assertThat(run("--data", small.toString(), "--year", "2024")).isEmpty();
        assertThat(answer).isEqualTo(2);
    }

    @Test
    void nobodys_name_is_printed_whatever_column_it_has_slipped_into() throws IOException {
        Files.writeString(
                threeManagers().resolve("people.csv"),
                "person_id,name,email,language\nP1,Aino,,sv\nP2,Sara,,Sara Holm\nP1,Göran,,sv\n");

        assertThat(RegisterFiles.in(small).problems())
                .anySatisfy(line -> assertThat(line).contains("people.csv row 3, language"))
                .allSatisfy(line -> assertThat(line).doesNotContain("Sara", "(P1)"));
    }

    private Path threeManagers() throws IOException {
        Files.writeString(
                small.resolve("units.csv"),
                "unit_id,name,parent_id,area,from,to,succeeds\n1,Ekhamn,,Omsorg,2015-01-01,,\n");
        Files.writeString(
                small.resolve("people.csv"),
                "person_id,name,email,language\nP1,Aino,,sv\nP2,Sara,,sv\nP3,Göran,,sv\n");
        Files.writeString(small.resolve("positions.csv"), THREE_MANAGERS);
        return small;
    }

    private JsonNode rows(Path folder, String... words) {
        var arguments = new ArrayList<>(List.of("--data", folder.toString()));
        arguments.addAll(List.of(words));
        return new JsonMapper().readTree(run(arguments.toArray(String[]::new)));
    }

    /** In a terminal that knows no å. */
    private String run(String... words) {
        var out = new ByteArrayOutputStream();
        answer =
                new FiguresCommand()
                        .run(List.of(words), new PrintStream(out, true, StandardCharsets.US_ASCII));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode row(JsonNode rows, String figure) {
        for (var row : rows) if (row.get("figure").asString().equals(figure)) return row;
        throw new AssertionError("There is no " + figure);
    }
}
