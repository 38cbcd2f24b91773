package tillit.composition.times;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tillit.composition.calendar.Reading;

/**
 * Whose a calendar is: whom it names by address, else whom the file is called after: an address, the part before the
 * at sign, a person's id, or a name. What would fit two is nobody's.
 */
final class Owners {

    private final Map<String, Set<String>> byWord = new HashMap<>();
    private final Map<String, Set<String>> addresses = new HashMap<>();

    void add(String word, String who) {
        if (!plain(word).isEmpty())
            byWord.computeIfAbsent(plain(word), _ -> new HashSet<>()).add(who);
    }

    /** An address is known whole and by what stands before the at sign. */
    void addAddress(String address, String who) {
        addresses.computeIfAbsent(who, _ -> new HashSet<>()).add(address.toLowerCase(Locale.ROOT));
        add(address, who);
        add(address.split("@", 2)[0], who);
    }

    /** In small letters. */
    Set<String> addressesOf(String who) {
        return addresses.getOrDefault(who, Set.of());
    }

    Optional<String> of(String file, Reading.Calendar calendar) {
        var named =
                calendar.addresses().stream()
                        .flatMap(address -> one(address).stream())
                        .distinct()
                        .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : one(withoutEnding(file));
    }

    private static String withoutEnding(String file) {
        var name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return List.of(".ics", ".ical", ".ifb", ".vfb").stream()
                .filter(name.toLowerCase(Locale.ROOT)::endsWith)
                .findFirst()
                .map(end -> name.substring(0, name.length() - end.length()))
                .orElse(name);
    }

    private Optional<String> one(String word) {
        return Optional.of(byWord.getOrDefault(plain(word), Set.of()))
                .filter(all -> all.size() == 1)
                .map(all -> all.iterator().next());
    }

    /** Without accents and capitals; anything that is no letter and no digit is one space. */
    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ø", "o")
                .replace("æ", "ae")
                .replaceAll("[^\\p{L}\\p{N}@]+", " ")
                .strip();
    }
}
