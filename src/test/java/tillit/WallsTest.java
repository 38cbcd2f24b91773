package tillit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the rooms of the house stand where their plates say. */
class WallsTest {

    private static final Path SOURCES = Path.of("src/main/java/tillit");

    @Test
    void every_module_uses_only_what_its_plate_allows_also_the_inner_ones() {
        var modules = ApplicationModules.of(Tillit.class);

        // a package-info in the tests would hide the plate of the same package
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .contains("conversation.method", "conversation.room", "conversation.live");
        modules.verify();
    }

    @Test
    void the_shell_knows_no_module() throws IOException {
        assertThat(linesThatName("shell", "^@?import (static )?tillit\\.(?!shell)")).isEmpty();
    }

    @Test
    void the_method_engine_knows_neither_spring_nor_a_database() throws IOException {
        assertThat(
                        linesThatName(
                                "conversation/method",
                                "^import (static )?(org\\.spring|java\\.sql)"))
                .allMatch(line -> line.contains("package-info.java"));
    }

    @Test
    void key_figures_are_counted_without_spring_and_without_a_database() throws IOException {
        assertThat(linesThatName("outcomes/figure", "^import (static )?(org\\.spring|java\\.sql)"))
                .isEmpty();
    }

    @Test
    void who_sits_with_whom_is_found_without_spring_without_a_database_and_without_other_modules()
            throws IOException {
        assertThat(
                        linesThatName(
                                "composition/grouping",
                                "^import (static )?(org\\.spring|java\\.sql|tillit\\.(?!composition\\.grouping))"))
                .isEmpty();
    }

    @Test
    void the_streams_store_nothing() throws IOException {
        assertThat(linesThatName("conversation/live", "jdbc|java\\.sql|Repository")).isEmpty();
    }

    /** Lines, with their file, in which the pattern is found; also in templates. */
    private static List<String> linesThatName(String folder, String pattern) throws IOException {
        try (var files = Files.walk(SOURCES.resolve(folder))) {
            var found = Pattern.compile(pattern).asPredicate();
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> lines(file).filter(found).map(line -> file + ": " + line))
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
