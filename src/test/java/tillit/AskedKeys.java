package tillit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The message keys that stand in code and templates: those that stand there whole, the beginnings of those made of
 * parts, and the calls that bring values.
 */
record AskedKeys(Set<String> whole, Set<String> beginnings, List<Call> calls) {

    /** One place where a text is asked for, and how many values it brings. */
    record Call(Path file, String key, int values) {}

    private static final Path SOURCES = Path.of("src/main/java/tillit");

    static AskedKeys inSources(Bundles bundles) {
        var firstWords =
                bundles.keys().stream()
                        .map(key -> key.substring(0, key.indexOf('.')))
                        .distinct()
                        .collect(Collectors.joining("|"));
        var asked = new AskedKeys(new TreeSet<>(), new TreeSet<>(), new ArrayList<>());
        var key = Pattern.compile("\"((?:" + firstWords + ")\\.(?:[a-zA-Z][\\w.]*)?)\"");
        try (var files = Files.walk(SOURCES)) {
            files.filter(AskedKeys::isSource).forEach(file -> asked.addFrom(file, key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return asked;
    }

    /** Also those made of parts, in full. */
    Set<String> all() {
        var all = new TreeSet<>(whole);
        all.addAll(BuiltKeys.all());
        return all;
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".jte")
                || (file.toString().endsWith(".java") && !file.endsWith("package-info.java"));
    }

    private void addFrom(Path file, Pattern key) {
        var source = read(file);
        var found = key.matcher(source);
        while (found.find()) {
            var text = found.group(1);
            if (text.endsWith(".")) beginnings.add(text);
            else whole.add(text);
            var before = source.substring(0, found.start());
            if (!text.endsWith(".") && isCall(before))
                calls.add(new Call(file, text, values(source, found.end())));
        }
    }

    private static boolean isCall(String before) {
        return before.endsWith("text(")
                || before.endsWith("text.of(")
                || before.endsWith("text().of(")
                || before.stripTrailing().endsWith("in(language,");
    }

    /** Counts the commas up to the bracket that closes the call; those inside brackets and words do not count. */
    private static int values(String source, int from) {
        int depth = 0;
        int commas = 0;
        boolean quoted = false;
        for (int i = from; depth >= 0; i++) {
            var letter = source.charAt(i);
            if (letter == '"') quoted = !quoted;
            if (quoted) continue;
            if (letter == '(') depth++;
            if (letter == ')') depth--;
            if (letter == ',' && depth == 0) commas++;
        }
        return commas;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
