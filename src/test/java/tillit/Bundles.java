package tillit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** All message bundles of the house, by language. */
record Bundles(Map<String, Map<String, String>> texts, Set<String> doubles) {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern LINE = Pattern.compile("(?m)^([a-zA-Z][\\w.]*) *=");

    static Bundles read() {
        var bundles = new Bundles(new TreeMap<>(), new TreeSet<>());
        try (var files = Files.list(FOLDER)) {
            for (var file : files.sorted().toList()) bundles.add(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundles;
    }

    Set<String> languages() {
        return texts.keySet();
    }

    Set<String> keys() {
        var all = new TreeSet<String>();
        texts.values().forEach(language -> all.addAll(language.keySet()));
        return all;
    }

    Set<String> keys(String language) {
        return new TreeSet<>(texts.getOrDefault(language, Map.of()).keySet());
    }

    String text(String language, String key) {
        return texts.getOrDefault(language, Map.of()).getOrDefault(key, "");
    }

    /** The numbers of the places of a text that are filled with values, each once. */
    static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    private void add(Path file) throws IOException {
        var name = file.getFileName().toString();
        var language = name.substring(name.lastIndexOf('_') + 1, name.lastIndexOf('.'));
        var source = Files.readString(file);
        var known = texts.computeIfAbsent(language, _ -> new HashMap<>());
        var here = new ArrayList<String>();
        LINE.matcher(source).results().forEach(line -> here.add(line.group(1)));
        var once = new HashSet<String>();
        here.stream().filter(key -> !once.add(key) || known.containsKey(key)).forEach(doubles::add);
        known.putAll(parsed(source));
    }

    private static Map<String, String> parsed(String source) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(source));
        var parsed = new HashMap<String, String>();
        properties
                .stringPropertyNames()
                .forEach(key ->
                        parsed.put(key, Objects.requireNonNull(properties.getProperty(key))));
        return parsed;
    }
}
