package tillit.composition.web.times;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.composition.desk.Composition;
import tillit.composition.times.Weekdays;
import tillit.law.Country;
import tillit.shell.Page;

/** Asks when circles may meet. */
public record PlanPage(Composition composition, PlanForm form, Map<String, String> wrongs)
        implements Page {

    public static final List<String> HALVES = List.of("morning", "afternoon");
    private static final int EMPTY_ROWS = 3;

    /** A line of the list of rooms. */
    public record RoomRow(String name, String seats, boolean wrong) {}

    public String back() {
        return "/compositions/" + composition.id();
    }

    public String address() {
        return "/compositions/" + composition.id() + "/times";
    }

    public String value(String field) {
        return form.text(field);
    }

    public boolean isPicked(String field, String value) {
        return form.all(field).contains(value);
    }

    public Optional<String> wrong(String field) {
        return Optional.ofNullable(wrongs.get(field));
    }

    public Collection<DayOfWeek> weekdays() {
        return Weekdays.ALL;
    }

    public List<Country> countries() {
        return List.of(Country.values());
    }

    /** Those there are, and some to fill in. */
    public List<RoomRow> rooms() {
        var rows = new ArrayList<RoomRow>();
        for (int line = 0; line < form.roomLines(); line++)
            if (!form.room(line).isEmpty() || !form.seats(line).isEmpty()) rows.add(row(line));
        for (int more = 0; more < EMPTY_ROWS; more++) rows.add(new RoomRow("", "", false));
        return rows;
    }

    private RoomRow row(int line) {
        boolean wrong = wrongs.containsKey("rooms") && form.isWrongRoom(line);
        return new RoomRow(form.room(line), form.seats(line), wrong);
    }
}
