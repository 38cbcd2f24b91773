package tillit.composition.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tillit.composition.CompositionId;
import tillit.composition.desk.Editing;
import tillit.composition.grouping.Strength;

/**
 * What somebody chose of the rules; what could not be read is left as it was.
 *
 * @param strengths by the rule's place in the file, from 0
 * @param seated the groups to sit at, from 1, by the same
 */
record ChosenRules(Map<Integer, Strength> strengths, Map<Integer, List<Integer>> seated) {

    private static final Pattern FIELD = Pattern.compile("(rule|groups)-(\\d{1,4})");
    private static final Pattern GROUPS =
            Pattern.compile("[1-9]\\d{0,3}(\\s*[,;\\s]\\s*[1-9]\\d{0,3}){0,99}");
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");
    private static final Map<String, Strength> STRENGTHS =
            Stream.of(Strength.values())
                    .collect(Collectors.toMap(Strength::word, Function.identity()));

    static ChosenRules of(Map<String, String> typed) {
        var chosen = new ChosenRules(new HashMap<>(), new HashMap<>());
        typed.forEach(chosen::read);
        return chosen;
    }

    private void read(String name, String text) {
        var field = FIELD.matcher(name);
        if (!field.matches()) return;
        int rule = Integer.parseInt(field.group(2));
        var strength = STRENGTHS.get(text);
        if (field.group(1).equals("groups")) seat(rule, text.strip());
        else if (strength != null) strengths.put(rule, strength);
    }

    private void seat(int rule, String text) {
        if (!GROUPS.matcher(text).matches()) return;
        seated.put(
                rule,
                BETWEEN.splitAsStream(text).map(Integer::valueOf).distinct().sorted().toList());
    }

    void choose(Editing editing, CompositionId id) {
        editing.choose(id, strengths, seated);
    }
}
