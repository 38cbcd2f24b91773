package tillit.conversation.room;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tillit.conversation.method.Method;
import tillit.conversation.method.MethodFile;

/**
 * The methods that ship with Tillit, and the organisation's own, which come before one of the same name. A broken
 * one stops the start, with everything that is wrong in it.
 */
@Component
public class MethodShelf {

    private final Map<String, String> sources = new TreeMap<>();
    private final ConcurrentHashMap<String, Method> methods = new ConcurrentHashMap<>();

    MethodShelf(@Value("${tillit.methods}") Path folder) throws IOException {
        for (var file :
                new PathMatchingResourcePatternResolver().getResources("classpath:methods/*.yaml"))
            put(file.getContentAsString(StandardCharsets.UTF_8));
        if (Files.isDirectory(folder))
            try (var own = Files.newDirectoryStream(folder, "*.yaml")) {
                for (var file : own) put(Files.readString(file));
            }
    }

    /** All of them, the shortest first within a kind of room. */
    public List<Method> all() {
        return sources.values().stream()
                .map(this::read)
                .sorted(Comparator.comparing(Method::room).thenComparingInt(Method::minutes))
                .toList();
    }

    public Method method(String id) {
        return read(source(id));
    }

    public boolean has(String id) {
        return sources.containsKey(id);
    }

    /** The text of the file: a room keeps it, so that an upgrade in the middle of a meeting changes nothing. */
    String source(String id) {
        var source = sources.get(id);
        if (source == null)
            throw new IllegalArgumentException(
                    "There is no method " + id + ". Maybe one of " + sources.keySet());
        return source;
    }

    Method read(String source) {
        return methods.computeIfAbsent(source, MethodShelf::parse);
    }

    private void put(String source) {
        sources.put(read(source).id(), source);
    }

    private static Method parse(String source) {
        var file = named(source) + ".yaml";
        return switch (MethodFile.read(source, file)) {
            case MethodFile.Read read -> read.method();
            case MethodFile.Broken broken ->
                    throw new IllegalStateException(file + " is broken: " + broken.problems());
        };
    }

    /** A room keeps only the text; the name that the file had stands in it. */
    private static String named(String source) {
        return source.lines()
                .filter(line -> line.startsWith("id:"))
                .map(line -> line.substring(3).strip())
                .findFirst()
                .orElse("method");
    }
}
