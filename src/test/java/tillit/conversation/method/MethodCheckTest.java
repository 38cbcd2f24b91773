package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bin/tillit method check} answers. */
class MethodCheckTest {

    @TempDir Path folder = Path.of("");
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void a_method_that_is_fine() throws IOException {
        var file =
                file(
                        SmallMethod.sealed()
                                .step("one", "kind: round")
                                .step("two", "kind: pause")
                                .yaml());
        assertThat(check(file)).isZero();
        assertThat(said()).isEqualTo(file + ": fine, 2 steps, 20 minutes\n");
    }

    @Test
    void a_method_with_two_mistakes() throws IOException {
        var file = file(SmallMethod.sealed().step("one", "kind: roun", "act: everone").yaml());
        assertThat(check(file)).isEqualTo(2);
        assertThat(said().lines()).hasSize(2).allMatch(line -> line.startsWith(file + ": line 1"));
    }

    @Test
    void a_file_that_is_not_there() {
        assertThat(check("nowhere.yaml")).isEqualTo(2);
        assertThat(said()).isEqualTo("nowhere.yaml: cannot be read. Is the name right?\n");
    }

    @Test
    void a_file_in_another_encoding() throws IOException {
        var file = folder.resolve("small.yaml");
        Files.write(file, "name: ärende".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(check(file.toString())).isEqualTo(2);
        assertThat(said()).endsWith(": is not a text in UTF-8. Save it as UTF-8\n");
    }

    @Test
    void one_that_is_fine_and_one_that_is_not() throws IOException {
        var fine = file(SmallMethod.sealed().step("one", "kind: round").yaml());
        assertThat(check(fine, "nowhere.yaml")).isEqualTo(2);
        assertThat(said()).contains("fine, 1 step, 10 minutes");
    }

    @Test
    void no_file() {
        assertThat(check()).isEqualTo(2);
        assertThat(said()).isEqualTo("Which file? bin/tillit method check my-method.yaml\n");
    }

    private String file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("small.yaml"), yaml).toString();
    }

    private int check(String... files) {
        return MethodCheck.run(List.of(files), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
