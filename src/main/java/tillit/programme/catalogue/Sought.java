package tillit.programme.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What somebody looks for.
 *
 * @param words of which each must be found somewhere
 * @param subject of which it must be; empty for any
 */
public record Sought(String words, String subject) {

    /** Whether something with these texts and subjects is meant. */
    public boolean finds(List<String> texts, List<String> subjects) {
        var all = plain(Stream.concat(texts.stream(), subjects.stream()).toList());
        return Arrays.stream(plain(words).split(" ")).allMatch(all::contains)
                && (subject.isEmpty()
                        || subjects.stream().anyMatch(one -> plain(one).equals(plain(subject))));
    }

    public boolean isAnything() {
        return words.isEmpty() && subject.isEmpty();
    }

    private static String plain(List<String> texts) {
        return plain(String.join(" ", texts));
    }

    /** As any keyboard can type it: læring, läring and laering are the same, Å and aa as well. */
    public static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ø', 'o')
                .replace('æ', 'a')
                .replaceAll("aa|ae", "a")
                .replace("oe", "o")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
