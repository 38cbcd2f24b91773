package tillit.composition.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.Free;
import tillit.composition.grouping.rule.SeatedAt;

/** What stands under the key of a rule, such as {@code unit} under {@code different}. */
record RuleEntry(Place place, Columns columns, Notes notes) {

    private static final String COUNT = "{number: 1, column: host, value: yes}";
    private static final int MOST = 10_000;

    /** Makes {@code AtLeast} or {@code AtMost}. */
    interface Counts<R> {
        R make(String column, String value, int number, Strength strength);
    }

    String column() {
        if (!place.text().isEmpty()) return columns.named(place);
        notes.wrong(place, Reason.KEY_MISSING, "unit");
        return "";
    }

    /** {@code true}, or {@code {earlier: met}}. */
    Optional<String> earlier() {
        if (place.isGroupOfKeys()) return Optional.of(keys("earlier").neededColumn("earlier"));
        if (!place.text().equals("true"))
            notes.unknown(
                    place, place.shown(), Reason.UNKNOWN_WORD, List.of("true", "{earlier: met}"));
        return Optional.empty();
    }

    <R> R count(Counts<R> rule, Strength strength) {
        needKeys(COUNT);
        var keys = keys("number", "column", "value");
        var column = keys.neededColumn("column");
        return rule.make(column, value(keys, column), keys.whole("number", 0, MOST), strength);
    }

    Free free(Strength strength) {
        needKeys("{column: cannot, hours: [mon-am, tue-pm]}");
        var keys = keys("column", "hours");
        var hours = list(keys, "hours", "[mon-am, tue-pm]").map(Place::text).toList();
        return new Free(keys.neededColumn("column"), hours, strength);
    }

    SeatedAt seatedAt(Strength strength) {
        needKeys("{column: near_door, value: yes, groups: [1, 2]}");
        var keys = keys("column", "value", "groups");
        var column = keys.neededColumn("column");
        var groups =
                list(keys, "groups", "[1, 2]")
                        .map(group -> Fields.whole(group, 1, MOST, notes) - 1)
                        .toList();
        return new SeatedAt(column, value(keys, column), groups, strength);
    }

    private String value(Fields keys, String column) {
        return keys.at("value").map(value -> columns.value(value, column)).orElse("yes");
    }

    private Stream<Place> list(Fields keys, String key, String example) {
        var list = keys.needed(key, example);
        if (keys.has(key) && (!list.isList() || list.items().isEmpty()))
            notes.wrong(list, Reason.NOT_A_LIST, example);
        return list.items().stream();
    }

    private Fields keys(String... keys) {
        return new Fields(place, List.of(keys), columns, notes);
    }

    private void needKeys(String example) {
        if (!place.isGroupOfKeys()) notes.wrong(place, Reason.NOT_A_GROUP_OF_KEYS, example);
    }
}
