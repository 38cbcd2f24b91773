package tillit.conversation.wall;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The words of one language that have forms, each form with the word it is a form of.
 *
 * <p>A line {@code noun - en er: chef} gives <em>chef, chefen, chefer</em>, all forms of the first; {@code noun =
 * man män} lists them; nouns have a genitive too. A stem with a hyphen, {@code -het}, is how words end. {@code own:}
 * are words in their own right however they look, and {@code ending 5 - en} what is taken off words that nobody knows,
 * when at least five letters are left. Compounds are forms of their last part.
 */
final class Lexicon {

    private static final int SHORTEST_LAST_PART = 3;
    private static final int SHORTEST_BEFORE_ENDING = 2;

    private static final Map<Language, Lexicon> READ = new ConcurrentHashMap<>();

    private final Set<String> own = new HashSet<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> tails = new HashMap<>();
    private final Map<String, Ending> endings = new HashMap<>();

    private record Ending(int stem, String instead) {}

    static Lexicon of(Language language) {
        return READ.computeIfAbsent(language, it -> load(it.name().toLowerCase(Locale.ROOT)));
    }

    private static Lexicon load(String language) {
        var lexicon = new Lexicon();
        lines(language)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(lexicon::read);
        return lexicon;
    }

    /** The word that this is a form of; itself when nothing is known. */
    String lemma(String word) {
        if (own.contains(word)) return word;
        var whole = words.get(word);
        if (whole != null) return whole;
        for (int cut = 1; cut < word.length(); cut++) {
            var end = end(word, cut);
            if (end.isPresent()) return word.substring(0, cut) + end.get();
        }
        return withoutEnding(word);
    }

    /** Whether this is a word, and not a slip of the finger. */
    boolean knows(String word) {
        return own.contains(word) || words.containsKey(word);
    }

    private Optional<String> end(String word, int cut) {
        var end = word.substring(cut);
        var part = end.length() >= SHORTEST_LAST_PART ? words.get(end) : null;
        var tail = cut >= SHORTEST_BEFORE_ENDING ? tails.get(end) : null;
        return Optional.ofNullable(part != null ? part : tail);
    }

    private String withoutEnding(String word) {
        for (int cut = 1; cut < word.length(); cut++) {
            var ending = endings.get(word.substring(cut));
            if (ending != null && cut >= ending.stem())
                return word.substring(0, cut) + ending.instead();
        }
        return word;
    }

    private void read(String line) {
        var parts = line.split(":", 2);
        var head = List.of(parts[0].split(" "));
        var stems = parts.length == 1 ? List.<String>of() : List.of(parts[1].strip().split(" +"));
        switch (head.getFirst()) {
            case "own" -> stems.forEach(this::own);
            case "ending" -> ending(Integer.parseInt(head.get(1)), head.subList(2, head.size()));
            default -> forms(head, stems);
        }
    }

    private void forms(List<String> head, List<String> stems) {
        var isNoun = head.getFirst().equals("noun");
        var rest = head.subList(1, head.size());
        if (rest.getFirst().equals("=")) put(rest.subList(1, rest.size()), isNoun);
        else
            for (var stem : stems)
                put(rest.stream().map(ending -> stem + bare(ending)).toList(), isNoun);
    }

    private void own(String word) {
        if (word.startsWith("-")) put(List.of(word), false);
        else own.add(word);
    }

    private void ending(int stem, List<String> forms) {
        var first = bare(forms.getFirst());
        forms.stream().skip(1).forEach(ending -> endings.put(ending, new Ending(stem, first)));
    }

    private void put(List<String> forms, boolean isNoun) {
        var first = forms.getFirst();
        var into = first.startsWith("-") ? tails : words;
        var lemma = first.replace("-", "");
        for (var form : forms) {
            var bare = form.replace("-", "");
            into.putIfAbsent(bare, lemma);
            if (isNoun && !bare.endsWith("s")) into.putIfAbsent(bare + "s", lemma);
        }
    }

    private static String bare(String ending) {
        return ending.equals("-") ? "" : ending;
    }

    private static Stream<String> lines(String language) {
        var name = "/words/" + language + ".txt";
        try (InputStream file = Lexicon.class.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException("There are no words in " + name);
            return Arrays.stream(
                    new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
