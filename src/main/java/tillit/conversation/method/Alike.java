package tillit.conversation.method;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What makes two sentences the same one: letters and signs, however composed, whatever their capitals and the space
 * around and between them.
 */
public record Alike(String sentence) {

    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    public static Alike of(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return new Alike(SPACE.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT));
    }

    /** Of all that say the same the first, in the order in which they come. */
    public static <T> List<T> firsts(Collection<T> all, Function<T, String> text) {
        var firsts = new LinkedHashMap<Alike, T>();
        all.forEach(one -> firsts.putIfAbsent(of(text.apply(one)), one));
        return List.copyOf(firsts.values());
    }
}
