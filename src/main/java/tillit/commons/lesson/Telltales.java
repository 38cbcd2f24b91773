package tillit.commons.lesson;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tillit.commons.lesson.Telltale.Kind;

/**
 * Reads a text as a curious colleague would: names of people who work here, names of workplaces, numbers and addresses.
 * It warns and does not judge; what it misses, the writer has promised to have looked for.
 */
final class Telltales {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’-]\\p{L}+)*");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    /** A family name as short as this is a word in one of the languages more often than a name. */
    private static final int SHORT = 3;

    private final String text;
    private final String small;
    private final Sentence sentence;
    private final List<int[]> taken = new ArrayList<>();
    private final Set<Telltale> found = new LinkedHashSet<>();

    private Telltales(String text) {
        this.text = text;
        this.small = text.toLowerCase(Locale.ROOT);
        this.sentence = new Sentence(text);
    }

    /**
     * @param people full names, the family’s last; those that {@link #words} could be are enough
     * @param places names of units
     */
    record Known(Collection<String> people, Collection<String> places) {}

    /** Each once, in no order of weight. */
    static List<Telltale> in(String text, Known known) {
        var reading = new Telltales(text);
        reading.numbers();
        known.people().forEach(reading::wholeName);
        known.people().forEach(reading::familyName);
        known.places().forEach(reading::wholePlace);
        known.places().forEach(reading::ownWords);
        return List.copyOf(reading.found);
    }

    /** The words of a text that could be somebody’s family name, also with the s of the genitive. */
    static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(it -> it.group().replaceAll(".*-", ""))
                .flatMap(it -> it.endsWith("s") ? Stream.of(it, withoutLast(it)) : Stream.of(it))
                .filter(it -> !it.isEmpty())
                .map(it -> it.toLowerCase(Locale.ROOT))
                .collect(toCollection(TreeSet::new));
    }

    private static String withoutLast(String word) {
        return word.substring(0, word.length() - 1);
    }

    private void numbers() {
        take(MAIL, Kind.MAIL);
        Numbers.WRITTEN
                .matcher(text)
                .results()
                .forEach(it -> {
                    if (Numbers.isIdentity(it.group()))
                        take(it.start(), it.end(), Kind.IDENTITY_NUMBER);
                    else if (Numbers.isPhone(it.group())) take(it.start(), it.end(), Kind.PHONE);
                });
    }

    private void wholeName(String name) {
        int space = name.lastIndexOf(' ');
        if (space < 0 || !has(name.substring(space + 1))) return;
        var first = name.substring(0, name.indexOf(' '));
        var family = name.substring(space + 1);
        take(
                written(Pattern.quote(first) + "(?:\\s+\\p{L}+)?\\s+" + Pattern.quote(family)),
                Kind.NAME);
    }

    private void familyName(String name) {
        var family = name.substring(name.lastIndexOf(' ') + 1);
        if (family.length() <= SHORT || !has(family)) return;
        take(capital(family), Kind.NAME, at -> isName(family, at));
    }

    private void wholePlace(String place) {
        if (!has(place)) return;
        if (ownWordsOf(place).isEmpty())
            take(capital(place), Kind.PLACE, at -> !sentence.beginsAt(at));
        else take(written(Pattern.quote(place)), Kind.PLACE);
    }

    /** A workplace is called by its last word, without what kind of work it does. */
    private void ownWords(String place) {
        ownWordsOf(place).stream()
                .filter(this::has)
                .forEach(word -> take(capital(word), Kind.PLACE, at -> isName(word, at)));
    }

    private static List<String> ownWordsOf(String place) {
        return WORD.matcher(place)
                .results()
                .skip(1)
                .map(it -> it.group())
                .filter(it -> it.length() > SHORT && Character.isUpperCase(it.charAt(0)))
                .toList();
    }

    private boolean isName(String word, int at) {
        return !OrdinaryWords.has(word) || !sentence.beginsAt(at);
    }

    private boolean has(String words) {
        return small.contains(words.toLowerCase(Locale.ROOT));
    }

    private static Pattern written(String words) {
        return Pattern.compile("(?iu)(?<!\\p{L})" + words + "(?=s?(?!\\p{L}))");
    }

    private static Pattern capital(String words) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(words) + "(?=s?(?!\\p{L}))");
    }

    private void take(Pattern pattern, Kind kind) {
        take(pattern, kind, _ -> true);
    }

    private void take(Pattern pattern, Kind kind, IntPredicate where) {
        pattern.matcher(text)
                .results()
                .filter(it -> where.test(it.start()))
                .forEach(it -> take(it.start(), it.end(), kind));
    }

    /** What stands in something that is found already is not found again. */
    private void take(int from, int to, Kind kind) {
        if (taken.stream().anyMatch(it -> from < it[1] && to > it[0])) return;
        taken.add(new int[] {from, to});
        found.add(new Telltale(kind, text.substring(from, to).replaceAll("\\s+", " ")));
    }
}
