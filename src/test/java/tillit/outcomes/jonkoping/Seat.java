package tillit.outcomes.jonkoping;

import java.time.LocalDate;

/** A place of work, always taken; who sits there and since when changes. */
final class Seat {

    final int level;
    String unit;
    String person;
    LocalDate since = LocalDate.of(2012, 1, 1);

    /** {@code level} is 0 for employees. */
    Seat(int level, String unit, String person) {
        this.level = level;
        this.unit = unit;
        this.person = person;
    }

    /** The row of the positions file, to the last day; from the day after somebody may sit here anew. */
    String until(LocalDate last, String reason) {
        var row = row(last.toString(), reason);
        since = last.plusDays(1);
        return row;
    }

    String stillThere() {
        return row("", "");
    }

    private String row(String to, String reason) {
        var kind = level == 0 ? "employee," : "manager," + level;
        return String.join(",", person, unit, kind, "permanent", since.toString(), to, reason);
    }
}
