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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The example that the docs show is composed as they say. */
class ExampleTest {

    private static final Path EXAMPLE = Path.of("docs/examples/composition");
    private static final Path DOCS = Path.of("docs/composition.md");

    @TempDir private Path folder;

    @Test
    void three_leaders_days_of_ekhamn_are_as_good_as_can_be() throws IOException {
        var result = folder.resolve("result.csv").toString();
        var report = folder.resolve("report.json");

        assertThat(compose("--out", result, "--json", report.toString())).isZero();
        assertThat(compose("--check", result)).isZero();

        var told = new JsonMapper().readTree(Files.readString(report));
        assertThat(told.get("outcome").asString()).isEqualTo("kept");
        assertThat(told.get("best").asBoolean()).isTrue();
        assertThat(told.get("groups").asInt()).isEqualTo(8);
    }

    @Test
    void the_docs_show_the_rules_of_the_example() throws IOException {
        assertThat(Files.readString(DOCS))
                .contains(Files.readString(EXAMPLE.resolve("rules.yaml")));
    }

    private static int compose(String option, String... more) {
        var words =
                new ArrayList<>(
                        List.of(
                                "--people",
                                EXAMPLE.resolve("people.csv").toString(),
                                "--rules",
                                EXAMPLE.resolve("rules.yaml").toString(),
                                option));
        words.addAll(List.of(more));
        var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new ComposeCommand().run(words, out);
    }
}
