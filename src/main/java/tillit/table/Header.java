package tillit.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import tillit.table.TableRefused.Reason;

/** The names in the first row. Capitals and the number and kind of spaces do not matter. */
record Header(List<String> names, Map<String, Integer> places) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\uFEFF\\u200B]+");

    /** A column without a name is kept, but cannot be asked for. */
    static Header of(List<String> names) throws TableRefused {
        if (names.stream().noneMatch(name -> name.chars().anyMatch(Character::isLetter)))
            throw new TableRefused(Reason.NO_HEADER);
        if (names.getFirst().startsWith("<")) throw new TableRefused(Reason.NOT_A_TABLE);
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < names.size(); i++) {
            var key = key(names.get(i));
            if (!key.isEmpty() && places.putIfAbsent(key, i) != null)
                throw new TableRefused(Reason.SAME_COLUMN_TWICE, names.get(i));
        }
        return new Header(List.copyOf(names), Map.copyOf(places));
    }

    OptionalInt place(String name) {
        var place = places.get(key(name));
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    private static String key(String name) {
        return SPACES.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
