package tillit.composition.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder with people and rules, and what somebody types in it. */
record Typed(Path folder) {

    /** What came of it: the exit code, and what stood on the error stream. */
    record Answer(int code, String errors) {}

    Typed with(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    String path(String file) {
        return folder.resolve(file).toString();
    }

    Answer compose(String... more) {
        return compose(OutputStream.nullOutputStream(), more);
    }

    Answer compose(OutputStream out, String... more) {
        var words =
                new ArrayList<>(
                        List.of("--people", path("people.csv"), "--rules", path("rules.yaml")));
        words.addAll(List.of(more));
        var errors = new ByteArrayOutputStream();
        var usual = System.err;
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        try {
            int code = new ComposeCommand().run(words, new PrintStream(out));
            return new Answer(code, errors.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(usual);
        }
    }
}
