package tillit.programme.template;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tillit.organisation.Days;
import tillit.programme.plan.Audience;
import tillit.programme.plan.PartId;
import tillit.programme.plan.Programme;

/**
 * A programme that ships.
 *
 * @param months how long it lasts
 */
public record Template(
        String id,
        Wording name,
        Wording about,
        Wording aim,
        int months,
        Audience audience,
        List<TemplatePart> parts) {

    public Template {
        parts = List.copyOf(parts);
    }

    /** All that may stand in a programme of one's own. */
    Stream<Wording> wordings() {
        return Stream.concat(
                Stream.of(name, aim),
                parts.stream().flatMap(part -> Stream.of(part.name(), part.about())));
    }

    public int size() {
        return parts.size();
    }

    /**
     * As a programme of one's own, which one may change afterwards.
     *
     * @param name what it is called here
     * @param areas only for those who work in these; none for all
     * @param ids a new one for each part
     */
    public Programme begin(
            String name,
            LocalDate first,
            Set<String> areas,
            String language,
            Supplier<PartId> ids) {
        var given = new HashMap<String, PartId>();
        Function<String, PartId> named = id -> given.computeIfAbsent(id, _ -> ids.get());
        return new Programme(
                name,
                aim.in(language),
                Days.between(first, first.plusMonths(months).minusDays(1)),
                audience.in(areas),
                parts.stream().map(part -> part.begin(first, areas, language, named)).toList());
    }
}
