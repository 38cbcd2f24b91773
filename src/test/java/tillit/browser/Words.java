package tillit.browser;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The interface's sentences in one language, so that a test can say what a Dane sees. */
record Words(String language, Properties sentences) {

    static Words in(String language) {
        var all = new Properties();
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            files.filter(file -> file.toString().endsWith("_" + language + ".properties"))
                    .forEach(file -> read(file, all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(language, all);
    }

    /** Throws when there is no such sentence. */
    String of(String key, Object... values) {
        var sentence = sentences.getProperty(key);
        if (sentence == null) throw new IllegalArgumentException("No sentence " + key);
        return new MessageFormat(sentence, Locale.of(language)).format(values);
    }

    private static void read(Path file, Properties into) {
        try (Reader reader = Files.newBufferedReader(file)) {
            into.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
