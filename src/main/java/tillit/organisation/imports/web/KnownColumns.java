package tillit.organisation.imports.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tillit.organisation.imports.Example;
import tillit.organisation.imports.FileKind;

/** What HR systems in Sweden and Denmark usually call things, to save people from looking for it. */
@Component
class KnownColumns {

    private final Properties names = new Properties();

    KnownColumns() throws IOException {
        var file = new ClassPathResource("imports/column-names.properties").getInputStream();
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            names.load(reader);
        }
    }

    /** A kind of rows is only guessed when everything that it needs can be. */
    Explanation guess(Example example) {
        var guessed = new HashMap<String, String>();
        for (var kind : FileKind.values()) {
            var found = guess(kind, example.columns());
            if (kind.fields().stream()
                    .allMatch(field ->
                            !field.needed() || found.containsKey(Explanation.key(kind, field))))
                guessed.putAll(found);
        }
        guessed.putAll(values(new Explanation(guessed), example));
        return new Explanation(guessed);
    }

    private Map<String, String> values(Explanation columns, Example example) {
        var found = new HashMap<String, String>();
        for (var kind : FileKind.values())
            for (var field : kind.fields())
                for (var given : columns.strange(kind, field, example))
                    field.words().stream()
                            .filter(word -> known(field.column() + "." + word, given))
                            .findFirst()
                            .ifPresent(word ->
                                    found.put(Explanation.key(kind, field) + ":" + given, word));
        return found;
    }

    private Map<String, String> guess(FileKind kind, List<String> columns) {
        var found = new HashMap<String, String>();
        for (var field : kind.fields()) {
            var key = Explanation.key(kind, field);
            columns.stream()
                    .filter(column -> known(key, column) || plain(column).equals(field.column()))
                    .findFirst()
                    .ifPresent(column -> found.put(key, column));
        }
        return found;
    }

    private boolean known(String key, String given) {
        return Arrays.asList(names.getProperty(key, "").split(" *, *")).contains(plain(given));
    }

    private static String plain(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_]", "");
    }
}
