package tillit.composition.sheets;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Set;
import tillit.composition.Words;
import tillit.composition.grouping.Form;
import tillit.composition.sheets.Guest.Place;

/** What the groups of a form are called: a table with a host, a circle with its conversation leaders. */
public record GroupWords(Form form, Words words) {

    /** The columns that we make ourselves, and so know the words of. */
    private static final Set<String> OURS = Set.of("unit", "area", "level");

    /** Table. */
    public String noun() {
        return words.of("sheets.noun." + word());
    }

    /** Table 7. */
    public String numbered(int number) {
        return words.of("sheets.numbered." + word(), number);
    }

    /** All tables, with those who sit there. */
    public String lists() {
        return words.of("sheets.lists." + word());
    }

    /** Table host. */
    public String host() {
        return words.of("sheets.host." + word());
    }

    /** Gathering 2. */
    public String gathering(int number) {
        return words.of("sheets.gathering", number);
    }

    /** The column's heading: its own name, unless it is one of ours. */
    public String column(String name) {
        return OURS.contains(name) ? words.of("sheets.column." + name) : name;
    }

    /** Short, for a list: 7, or 7 · leads 3. */
    public String place(Place place) {
        var leads = place.leads().stream().map(String::valueOf).collect(joining(", "));
        if (leads.isEmpty()) return place.sits() == 0 ? "–" : String.valueOf(place.sits());
        var led = words.of("sheets.leads", leads);
        return place.sits() == 0 ? led : place.sits() + " · " + led;
    }

    private String word() {
        return form.name().toLowerCase(Locale.ROOT);
    }
}
