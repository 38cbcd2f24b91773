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
 * @param wrong what was typed and is no group there is, by the same
 */
record ChosenRules(
        Map<Integer, Strength> strengths,
        Map<Integer, List<Integer>> seated,
        Map<Integer, String> wrong) {

    static final ChosenRules NONE = new ChosenRules(Map.of(), Map.of(), Map.of());

    /** The field that names one rule, by its place in the file, which is not to count any more. */
    private static final String WITHOUT = "without";

    private static final Pattern FIELD = Pattern.compile("(rule|groups)-(\\d{1,4})");
    private static final Pattern GROUPS =
            Pattern.compile("[1-9]\\d{0,3}(\\s*[,;\\s]\\s*[1-9]\\d{0,3}){0,99}");
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");
    private static final Map<String, Strength> STRENGTHS =
            Stream.of(Strength.values())
                    .collect(Collectors.toMap(Strength::word, Function.identity()));

    /**
     * What stands in a field unchanged is not judged again: a file may say more than one would type.
     *
     * @param groups there are so many; 0 when nobody knows
     */
    static ChosenRules of(Map<String, String> typed, List<RuleLine> now, int groups) {
        var chosen = new ChosenRules(new HashMap<>(), new HashMap<>(), new HashMap<>());
        typed.forEach((name, text) -> chosen.read(name, text.strip(), now, groups));
        return chosen;
    }

    private void read(String name, String text, List<RuleLine> now, int groups) {
        if (name.equals(WITHOUT))
            NewForm.number(text).ifPresent(rule -> strengths.put(rule, Strength.OFF));
        var field = FIELD.matcher(name);
        if (!field.matches()) return;
        int rule = Integer.parseInt(field.group(2));
        var strength = STRENGTHS.get(text);
        if (field.group(1).equals("groups")) seat(rule, text, now, groups);
        else if (strength != null) strengths.put(rule, strength);
    }

    private void seat(int rule, String text, List<RuleLine> now, int groups) {
        if (rule >= now.size() || !now.get(rule).seatsPeople()) return;
        if (now.get(rule).groups().equals(text)) return;
        var numbers = numbers(text);
        boolean there = groups == 0 || numbers.stream().allMatch(number -> number <= groups);
        if (numbers.isEmpty() || !there) wrong.put(rule, text);
        else seated.put(rule, numbers);
    }

    private static List<Integer> numbers(String text) {
        return GROUPS.matcher(text).matches()
                ? BETWEEN.splitAsStream(text).map(Integer::valueOf).distinct().sorted().toList()
                : List.of();
    }

    boolean isRight() {
        return wrong.isEmpty();
    }

    void choose(Editing editing, CompositionId id) {
        editing.choose(id, strengths, seated);
    }

    /** The lines as they were typed, with what to say beside a field that is not right yet. */
    List<RuleLine> on(List<RuleLine> lines, String sentence) {
        return lines.stream()
                .map(line ->
                        wrong.containsKey(line.number())
                                ? line.wrong(wrong.get(line.number()), sentence)
                                : line)
                .toList();
    }
}
