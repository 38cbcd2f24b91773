package tillit.organisation.imports;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tillit.organisation.Days;

/** Finds what begins before something that came earlier has ended, in one walk from the first day to the last. */
final class Overlaps {

    private Overlaps() {}

    /** @param theyCount whether what overlaps stays, so that a third may overlap with it */
    static <T> List<T> in(List<T> things, Function<T, Days> days, boolean theyCount) {
        var late = new ArrayList<T>();
        var end = LocalDate.MIN;
        for (var thing :
                things.stream().sorted(comparing(one -> days.apply(one).from())).toList()) {
            var its = days.apply(thing);
            boolean overlaps = !its.from().isAfter(end);
            if (overlaps) late.add(thing);
            var last = its.to().orElse(LocalDate.MAX);
            if ((!overlaps || theyCount) && last.isAfter(end)) end = last;
        }
        return late;
    }
}
