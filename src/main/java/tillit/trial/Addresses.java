package tillit.trial;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gives everybody a mail address of their own: anna.berg, the next of that name anna.berg.2. */
final class Addresses {

    private final Map<String, Integer> given = new HashMap<>();

    String of(String name) {
        var local = plain(name);
        int number = given.merge(local, 1, Integer::sum);
        return local + (number == 1 ? "" : "." + number) + "@ekhamn.example";
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("æ", "ae")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('ı', 'i')
                .replace(' ', '.')
                .replaceAll("[^a-z.-]", "");
    }
}
