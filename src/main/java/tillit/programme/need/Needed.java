package tillit.programme.need;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tillit.access.PersonId;

/**
 * What a host must know. Food is ordered for a table, so nobody has to know whose it is; who needs a ramp, a seat near
 * the front or an interpreter must be asked what is right for them.
 *
 * @param diets how many eat each, by what they wrote
 */
public record Needed(Map<String, Long> diets, List<Help> helps) {

    public record Help(PersonId person, String text) {}

    public static final Needed NOTHING = new Needed(Map.of(), List.of());

    /** Of who has a place, in the order of coming. */
    static Needed of(Collection<PersonId> placed, Map<PersonId, Need> needs) {
        return new Needed(
                placed.stream()
                        .map(person -> of(person, needs).diet().toLowerCase(Locale.ROOT))
                        .filter(diet -> !diet.isEmpty())
                        .collect(groupingBy(diet -> diet, TreeMap::new, counting())),
                placed.stream()
                        .map(person -> new Help(person, of(person, needs).help()))
                        .filter(help -> !help.text().isEmpty())
                        .toList());
    }

    private static Need of(PersonId person, Map<PersonId, Need> needs) {
        return needs.getOrDefault(person, Need.NOTHING);
    }

    public boolean isNothing() {
        return diets.isEmpty() && helps.isEmpty();
    }

    /** Nothing of it is told by accident. */
    @Override
    public String toString() {
        return "Needed";
    }
}
