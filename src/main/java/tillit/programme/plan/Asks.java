package tillit.programme.plan;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import tillit.organisation.Level;

/**
 * What a programme asks, told before it is announced: load before virtue.
 *
 * @param lines of each level that it is for, the highest first, employees last
 * @param workplace the unit in which its employees give most hours together; empty when it is for no employees
 */
public record Asks(List<Line> lines, Optional<Workplace> workplace) {

    /** More hours a month than this are too much beside a full working day. */
    public static final int MOST_HOURS = 16;

    /**
     * @param people how many it is for today
     * @param hours all in all, of whom most is asked
     * @param most of them in one month, as much as is asked of anybody
     * @param month in which that is
     */
    public record Line(
            Optional<Level> level, int people, double hours, double most, YearMonth month) {

        public boolean isTooMuch() {
            return most > MOST_HOURS;
        }
    }

    /**
     * @param employees in the unit
     * @param most hours together in one month
     */
    public record Workplace(int employees, double most, YearMonth month) {}

    private record InMonth(YearMonth month, double hours) {}

    private record Months(List<Load> loads, List<YearMonth> months) {

        static Months of(Programme programme, Staff staff) {
            var last = YearMonth.from(programme.days().to().orElse(programme.days().from()));
            var months =
                    Stream.iterate(
                                    YearMonth.from(programme.days().from()),
                                    month -> !month.isAfter(last),
                                    month -> month.plusMonths(1))
                            .toList();
            return new Months(
                    months.stream().map(month -> Load.of(programme, staff, month)).toList(),
                    months);
        }

        InMonth most(ToDoubleFunction<Load> asked) {
            var most = new InMonth(months.getFirst(), 0);
            for (int i = 0; i < months.size(); i++) {
                double hours = asked.applyAsDouble(loads.get(i));
                if (hours > most.hours) most = new InMonth(months.get(i), hours);
            }
            return most;
        }

        double all(ToDoubleFunction<Load> asked) {
            return loads.stream().mapToDouble(asked).sum();
        }
    }

    /** With the people of today: whoever comes later is asked the same. */
    public static Asks of(Programme programme, Staff staff) {
        var months = Months.of(programme, staff);
        var people = staff.of(programme.audience());
        var levels =
                Stream.concat(
                        Stream.of(Level.values()).map(Optional::of),
                        Stream.of(Optional.<Level>empty()));
        return new Asks(
                levels.flatMap(level -> line(level, people, months).stream()).toList(),
                workplace(programme, staff, months));
    }

    private static Optional<Line> line(
            Optional<Level> level, List<Standing> people, Months months) {
        var those = people.stream().filter(one -> one.level().equals(level)).toList();
        var oneOfEachArea =
                those.stream()
                        .collect(
                                collectingAndThen(
                                        toMap(Standing::area, one -> one, (one, _) -> one),
                                        byArea -> List.copyOf(byArea.values())));
        if (those.isEmpty()) return Optional.empty();
        var most = months.most(load -> most(load, oneOfEachArea));
        double all =
                oneOfEachArea.stream()
                        .mapToDouble(one -> months.all(load -> load.of(one)))
                        .max()
                        .orElse(0);
        return Optional.of(new Line(level, those.size(), all, most.hours(), most.month()));
    }

    private static double most(Load load, Collection<Standing> those) {
        return those.stream().mapToDouble(load::of).max().orElse(0);
    }

    private static Optional<Workplace> workplace(Programme programme, Staff staff, Months months) {
        if (!programme.audience().employees()) return Optional.empty();
        return staff.managers().stream()
                .map(manager -> {
                    var most = months.most(load -> load.ofSpan(manager));
                    return new Workplace(staff.span(manager), most.hours(), most.month());
                })
                .filter(one -> one.most() > 0)
                .max(Comparator.comparingDouble(Workplace::most));
    }
}
