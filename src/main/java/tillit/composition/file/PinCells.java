package tillit.composition.file;

import java.util.HashMap;
import java.util.Map;

/** Where people are to sit: {@code 3} each time, {@code 2:3} at the second gathering; each told once. */
final class PinCells {

    private static final String NUMBER = "[1-9]\\d{0,4}";
    private static final String EACH_TIME = "";

    private final PeopleFile people;
    private final int gatherings;
    private final Notes notes;

    PinCells(PeopleFile people, int gatherings, Notes notes) {
        this.people = people;
        this.gatherings = gatherings;
        this.notes = notes;
    }

    void look(String column) {
        for (int person = 0; person < people.people().size(); person++) look(person, column);
    }

    private void look(int person, String column) {
        var cells = people.people().member(person).values(column);
        Map<String, String> groups = new HashMap<>();
        for (var cell : cells) {
            var colon = cell.indexOf(':');
            var when = colon < 0 ? EACH_TIME : cell.substring(0, colon);
            var group = cell.substring(colon + 1);
            var before = groups.putIfAbsent(when, group);
            if (!isPin(when, group, colon))
                note(person, column, cell, Reason.NOT_A_PIN, gatherings);
            else if (before != null && !before.equals(group))
                note(
                        person,
                        column,
                        String.join(";", cells),
                        Reason.PINNED_TWICE,
                        before,
                        group);
        }
    }

    private boolean isPin(String when, String group, int colon) {
        return group.matches(NUMBER)
                && (colon < 0 || (when.matches(NUMBER) && Integer.parseInt(when) <= gatherings));
    }

    private void note(int person, String column, String cell, Reason reason, Object... values) {
        notes.add(Source.PEOPLE, people.row(person), column, cell, reason, values);
    }
}
