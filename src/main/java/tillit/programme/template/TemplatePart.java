package tillit.programme.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tillit.organisation.Days;
import tillit.programme.plan.Audience;
import tillit.programme.plan.Breadth;
import tillit.programme.plan.Effort;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;

/**
 * A part that ships.
 *
 * @param id within its template
 * @param begins so many months after the programme's first day
 * @param days how long it lasts, 1 for what is over on its day
 * @param after ids of others
 */
record TemplatePart(
        String id,
        Kind kind,
        Wording name,
        Wording about,
        Audience audience,
        int begins,
        int days,
        Set<Breadth> breadths,
        boolean expected,
        Effort effort,
        List<String> after) {

    Part begin(
            LocalDate first, Set<String> areas, String language, Function<String, PartId> named) {
        var from = first.plusMonths(begins);
        return new Part(
                named.apply(id),
                kind,
                name.in(language),
                about.in(language),
                Days.between(from, from.plusDays(days - 1)),
                audience.in(areas),
                breadths,
                expected,
                effort,
                after.stream().map(named).collect(Collectors.toUnmodifiableSet()));
    }
}
