package tillit.programme.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tillit.organisation.Days;
import tillit.organisation.Level;

/**
 * What a programme asks of people in one month, in hours. What a part asks is spread evenly over its days, as long as
 * nobody has said when it takes place.
 */
public final class Load {

    private static final double MINUTES = 60;

    /** Of the same level in the same area the same is asked, if they lead as many. */
    private record Alike(Optional<Level> level, String area, int span) {}

    private final Programme programme;
    private final Staff staff;
    private final YearMonth month;
    private final Map<Alike, Double> asked = new HashMap<>();

    private Load(Programme programme, Staff staff, YearMonth month) {
        this.programme = programme;
        this.staff = staff;
        this.month = month;
    }

    /** @param staff as on the first day of the month, or as far as the register tells */
    public static Load of(Programme programme, Staff staff, YearMonth month) {
        return new Load(programme, staff, month);
    }

    /** Of this person, in hours; 0 of whom the programme is not for. */
    public double of(Standing one) {
        return asked.computeIfAbsent(
                new Alike(one.level(), one.area(), staff.span(one)), _ -> asked(one));
    }

    /** Of all employees in the unit of this manager together, in hours. */
    public double ofSpan(Standing manager) {
        return staff.span(manager) * of(manager.led());
    }

    private double asked(Standing one) {
        return programme.parts().stream()
                .filter(part -> programme.audience().has(one) && part.audience().has(one))
                .mapToDouble(part ->
                        part.effort().total(one.level(), staff.span(one))
                                * share(part.days())
                                / MINUTES)
                .sum();
    }

    /** How much of these days lies in the month, 0 to 1. */
    private double share(Days days) {
        var last = days.to().orElse(programme.days().to().orElse(days.from()));
        var from = later(days.from(), month.atDay(1));
        var to = earlier(last, month.atEndOfMonth());
        return Math.max(0, length(from, to)) / length(days.from(), last);
    }

    private static double length(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) + 1.0;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
