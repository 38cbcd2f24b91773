package tillit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is looked for in haystacks of any size: bytes, each with the name it is reported by. */
final class Needles {

    private static final int BEGINNING = 8;

    private record Needle(String name, byte[] bytes) {}

    /** By their first eight bytes, so that a haystack is walked through once for all of them. */
    private final Map<Long, List<Needle>> byBeginning = new HashMap<>();

    private final boolean[] firstTwo = new boolean[1 << 16];

    /** Looks for a phrase as UTF-8, as UTF-16 of both kinds, and inside base64 of any of its three fits. */
    Needles phrase(String phrase) {
        bytes(phrase, phrase.getBytes(StandardCharsets.UTF_8));
        bytes(phrase + " as UTF-16BE", phrase.getBytes(StandardCharsets.UTF_16BE));
        bytes(phrase + " as UTF-16LE", phrase.getBytes(StandardCharsets.UTF_16LE));
        for (var before = 0; before < 3; before++) base64(phrase, before);
        return this;
    }

    /** Without the letters that also hold bits of what stands before and after. */
    private void base64(String phrase, int before) {
        var bytes = ("   ".substring(0, before) + phrase).getBytes(StandardCharsets.UTF_8);
        var letters = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        var inner = letters.substring(before == 0 ? 0 : 4, letters.length() - 1);
        bytes(phrase + " as base64", inner.getBytes(StandardCharsets.US_ASCII));
    }

    Needles bytes(String name, byte[] bytes) {
        if (bytes.length < BEGINNING) throw new IllegalArgumentException(name + " is too short");
        var beginning = ByteBuffer.wrap(bytes).getLong(0);
        byBeginning.computeIfAbsent(beginning, _ -> new ArrayList<>()).add(new Needle(name, bytes));
        firstTwo[(int) (beginning >>> 48)] = true;
        return this;
    }

    /** The names of those that are in a text. */
    Set<String> in(String text) {
        var found = new TreeSet<String>();
        look(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), found);
        return found;
    }

    /** The names of those that are in a file, or in any file of a folder. */
    Set<String> in(Path path) {
        var found = new TreeSet<String>();
        try (var files = Files.walk(path)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                look(ByteBuffer.wrap(Files.readAllBytes(file)), found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private void look(ByteBuffer hay, Set<String> found) {
        for (var at = 0; at + BEGINNING <= hay.limit(); at++) {
            if (!firstTwo[hay.getShort(at) & 0xFFFF]) continue;
            for (var needle : byBeginning.getOrDefault(hay.getLong(at), List.of()))
                if (isAt(hay, at, needle.bytes())) found.add(needle.name());
        }
    }

    private static boolean isAt(ByteBuffer hay, int at, byte[] bytes) {
        return at + bytes.length <= hay.limit()
                && hay.slice(at, bytes.length).equals(ByteBuffer.wrap(bytes));
    }
}
