package tillit.organisation.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import tillit.organisation.Person;

/**
 * People whose identity is protected, by the HR system's code, with the name that they have here instead.
 *
 * @param refuse whether they are not taken in at all, rather than under the cover name
 */
public record Shield(Map<String, String> covers, boolean refuse) {

    static final Shield NONE = new Shield(Map.of(), false);

    /** Names that are anybody's: a cover that looks like one tells what it hides. */
    private static final List<String> FIRST =
            List.of("Kim", "Robin", "Alex", "Charlie", "Sam", "Mika", "Eli", "Noa", "Lo", "Billie");

    private static final List<String> LAST =
            List.of(
                    "Berg", "Holm", "Lund", "Dahl", "Lind", "Strand", "Falk", "Vik", "Ek",
                    "Norling");

    /** The same person without a name of their own and without an address. */
    Person covered(Person person) {
        return new Person(
                person.id(),
                person.code(),
                coverOf(person.code()),
                Optional.empty(),
                person.language());
    }

    boolean covers(String code) {
        return covers.containsKey(code);
    }

    String coverOf(String code) {
        return covers.getOrDefault(code, coverFor(code));
    }

    /** Always the same for a code, and tells nothing of the real name. */
    public static String coverFor(String code) {
        var sum = new CRC32();
        sum.update(code.getBytes(StandardCharsets.UTF_8));
        int drawn = (int) (sum.getValue() % ((long) FIRST.size() * LAST.size()));
        return FIRST.get(drawn / LAST.size()) + " " + LAST.get(drawn % LAST.size());
    }
}
