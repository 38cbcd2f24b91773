package tillit.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Impossible;

/** Why something cannot be, with its numbers. */
record ImpossibleWording(Words words, Brief brief) {

    /** Those whose text ends with the people it is about. */
    private static final Set<String> NAMED = Set.of("clash", "mentors");

    String of(Impossible impossible) {
        var reason = impossible.reason();
        List<Object> values = new ArrayList<>(impossible.numbers());
        if (reason.startsWith("size")) crowd(values);
        if (reason.startsWith("at-")) with(values);
        if (NAMED.contains(reason)) values.add(names(impossible));
        return words.of("grouping.cannot." + reason, values.toArray());
    }

    private String names(Impossible impossible) {
        return new NameWording(words, brief).of(impossible.people());
    }

    /** Kind, fewest and most become one: "61 people of level 2". */
    private void crowd(List<Object> values) {
        var kind = String.valueOf(values.removeFirst());
        var fewest = values.removeFirst();
        var most = values.removeFirst();
        var people =
                fewest.equals(most)
                        ? words.of("grouping.people", most)
                        : words.of("grouping.people.varying", fewest, most);
        values.addFirst(kind.isEmpty() ? people : words.of("grouping.people.of", people, kind));
    }

    /** The last two, column and value, become one. */
    private void with(List<Object> values) {
        var value = String.valueOf(values.removeLast());
        var column = String.valueOf(values.removeLast());
        values.addLast(new RuleWording(words).who(column, value));
    }
}
