package tillit.programme.plan;

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

    /** So many hours a month are bearable beside a full working day, unless the strategist says otherwise. */
    public static final int MOST_HOURS = 16;

    /**
     * @param people how many it is for today
     * @param hours all in all, of whom most is asked
     * @param most of them in one month, as much as is asked of anybody
     * @param month in which that is
     * @param many those of whom too much is asked in it, if it is not all; empty when it is nobody
     */
    public record Line(
            Optional<Level> level,
            int people,
            double hours,
            double most,
            YearMonth month,
            Optional<Many> many) {

        public boolean isTooMuch() {
            return many.isPresent();
        }
    }

    /**
     * Of whom too much is asked.
     *
     * @param people how many
     * @param span so many employees each of them leads at least; 0 when others lead as many
     */
    public record Many(int people, int span) {}

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

        Load in(YearMonth month) {
            return loads.get(months.indexOf(month));
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

    /**
     * With the people of today: whoever comes later is asked the same.
     *
     * @param bearable hours a month
     */
    public static Asks of(Programme programme, Staff staff, int bearable) {
        var months = Months.of(programme, staff);
        var people = staff.of(programme.audience());
        var levels =
                Stream.concat(
                        Stream.of(Level.values()).map(Optional::of),
                        Stream.of(Optional.<Level>empty()));
        return new Asks(
                levels.flatMap(level ->
                                new Lines(staff, months, bearable).of(level, people).stream())
                        .toList(),
                workplace(programme, staff, months));
    }

    private record Lines(Staff staff, Months months, int bearable) {

        Optional<Line> of(Optional<Level> level, List<Standing> people) {
            var those = people.stream().filter(one -> one.level().equals(level)).toList();
            if (those.isEmpty()) return Optional.empty();
            var different = different(those);
            var most = months.most(load -> Asks.most(load, different));
            double all =
                    different.stream()
                            .mapToDouble(one -> months.all(load -> load.of(one)))
                            .max()
                            .orElse(0);
            var load = months.in(most.month());
            return Optional.of(
                    new Line(
                            level,
                            those.size(),
                            all,
                            most.hours(),
                            most.month(),
                            many(those, load)));
        }

        /** Of those in the same area who lead as many the same is asked; one of them is enough. */
        private Collection<Standing> different(List<Standing> those) {
            record Alike(String area, int span) {}
            return those.stream()
                    .collect(
                            toMap(
                                    one -> new Alike(one.area(), staff.span(one)),
                                    one -> one,
                                    (one, _) -> one))
                    .values();
        }

        private Optional<Many> many(List<Standing> those, Load load) {
            var over = those.stream().filter(one -> load.of(one) > bearable).toList();
            if (over.isEmpty()) return Optional.empty();
            int least = over.stream().mapToInt(staff::span).min().orElse(0);
            boolean allOfThem =
                    those.stream().filter(one -> staff.span(one) >= least).count() == over.size();
            return Optional.of(
                    new Many(over.size(), allOfThem && over.size() < those.size() ? least : 0));
        }
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
