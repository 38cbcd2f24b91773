package tillit.organisation;

import java.text.Normalizer;
import java.util.Locale;

/** A name as one may type it on any keyboard: Öberg, Øberg and oberg are found alike, O'Connor as oconnor. */
final class PlainLetters {

    private PlainLetters() {}

    static String of(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace('ø', 'o')
                .replace('æ', 'a')
                .replace('ł', 'l')
                .replace('ı', 'i')
                .replace('-', ' ')
                .replaceAll("[^\\p{L}\\p{N} ]", "")
                .strip();
    }
}
