package tillit.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads the lists of words from which Ekhamn is made, under {@code trial/} of the resources. */
final class Words {

    private Words() {}

    static List<String> in(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    static List<String> lines(String file) {
        return text(file).lines().filter(line -> !line.startsWith("#")).toList();
    }

    /** The parts of the file that an empty line separates. */
    static List<String> paragraphs(String file) {
        return Arrays.asList(text(file).split("\n\n"));
    }

    static String text(String file) {
        try (var stream = Words.class.getResourceAsStream("/trial/" + file)) {
            var bytes =
                    Objects.requireNonNull(stream, () -> "There is no trial/" + file + ".")
                            .readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
