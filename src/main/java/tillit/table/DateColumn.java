package tillit.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the days of a column are written: as most of it is, and then all of it. {@code alsoFits} is another order
 * that fits as well and gives other days: a doubt to show to a person, who may choose it.
 */
public record DateColumn(DateOrder order, Optional<DateOrder> alsoFits) {

    private static final int FOREVER = 2099;

    /** Of the values of one column, or of several that one system wrote; year first, then day first, if in doubt. */
    public static DateColumn of(Collection<String> values) {
        var days = values.stream().distinct().toList();
        var order = mostFitting(days);
        var other =
                Arrays.stream(DateOrder.values())
                        .filter(it -> it != order && count(it, days) == count(order, days))
                        .filter(it -> differ(it, order, days))
                        .findFirst();
        return new DateColumn(order, other);
    }

    /** Of the columns together: a 31 in one settles which comes first in the other. */
    public static DateColumn of(Table table, String... columns) {
        return of(Stream.of(columns).flatMap(name -> table.column(name).stream()).toList());
    }

    /** Empty when the value is no day in the order of the column. */
    public Optional<LocalDate> date(String value) {
        return order.read(value);
    }

    /** Whether it is so late, from 2099 on, that it is how an HR system writes "until further notice". */
    public static boolean isForever(LocalDate date) {
        return date.getYear() >= FOREVER;
    }

    private static DateOrder mostFitting(List<String> days) {
        var most = DateOrder.YEAR_MONTH_DAY;
        for (var order : DateOrder.values())
            if (count(order, days) > count(most, days)) most = order;
        return most;
    }

    private static long count(DateOrder order, List<String> days) {
        return days.stream().filter(day -> order.read(day).isPresent()).count();
    }

    private static boolean differ(DateOrder one, DateOrder other, List<String> days) {
        return days.stream().anyMatch(day -> !one.read(day).equals(other.read(day)));
    }
}
