package tillit.programme.web.people;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.programme.course.HowFar;
import tillit.programme.course.Occasion;
import tillit.programme.course.Occasions;
import tillit.programme.course.Reached;
import tillit.programme.course.Roll;
import tillit.programme.kept.Kept;
import tillit.programme.kept.StaffNow;
import tillit.programme.plan.Part;

/** Puts together the list of those for whom a programme is. */
@Component
class PeoplePages {

    private final StaffNow staff;
    private final ByName byName;
    private final Occasions occasions;

    PeoplePages(StaffNow staff, ByName byName, Occasions occasions) {
        this.staff = staff;
        this.byName = byName;
        this.occasions = occasions;
    }

    PeoplePage page(Kept kept, Wanted wanted, Locale language) {
        var rolls = occasions.of(kept.id());
        var parts = withOccasions(kept, rolls);
        var part =
                parts.stream().filter(it -> it.id().toString().equals(wanted.part())).findFirst();
        var reached = part.map(it -> Reached.of(ofPart(rolls, it))).orElse(Map.of());
        var those =
                byName.in(language).stream()
                        .filter(one -> isMeant(kept, part, one))
                        .filter(wanted.finds())
                        .toList();
        var counts = part.map(it -> counts(it, those, reached)).orElse(Map.of());
        var how = wanted.how().filter(counts::containsKey);
        var found =
                those.stream()
                        .filter(one -> how.isEmpty() || how.get() == reached(reached, one).how())
                        .toList();
        int page =
                Math.min(wanted.page(), Math.max(1, Math.ceilDiv(found.size(), PeoplePage.MOST)));
        return new PeoplePage(
                kept,
                wanted.of(how).at(page),
                staff.now().areas(),
                parts,
                part,
                counts,
                found.size(),
                found.stream()
                        .skip((page - 1L) * PeoplePage.MOST)
                        .limit(PeoplePage.MOST)
                        .map(one -> line(one, reached(reached, one), counts))
                        .toList());
    }

    private static boolean isMeant(Kept kept, Optional<Part> part, Named one) {
        return kept.programme().audience().has(one.standing())
                && part.filter(it -> !it.audience().has(one.standing())).isEmpty();
    }

    /** Nobody is counted for what they have not said where they are invited and free to stay away. */
    private static Map<HowFar, Long> counts(
            Part part, List<Named> those, Map<PersonId, Reached> reached) {
        var counts = new EnumMap<HowFar, Long>(HowFar.class);
        for (var how : HowFar.values())
            if (part.expected() || how != HowFar.NOTHING_YET) counts.put(how, 0L);
        those.stream()
                .collect(groupingBy(one -> reached(reached, one).how(), counting()))
                .forEach((how, number) -> counts.computeIfPresent(how, (_, _) -> number));
        return counts;
    }

    private static PeoplePage.Line line(Named one, Reached reached, Map<HowFar, Long> told) {
        var how = Optional.of(reached.how()).filter(told::containsKey);
        return new PeoplePage.Line(
                one.name(), one.unit(), one.standing().area(), how, reached.at());
    }

    private static Reached reached(Map<PersonId, Reached> all, Named one) {
        return all.getOrDefault(one.standing().person(), Reached.NOTHING);
    }

    private static List<Part> withOccasions(Kept kept, List<Roll> rolls) {
        var ids = rolls.stream().map(Roll::occasion).map(Occasion::part).distinct().toList();
        return kept.programme().parts().stream().filter(it -> ids.contains(it.id())).toList();
    }

    private static List<Roll> ofPart(List<Roll> rolls, Part part) {
        return rolls.stream().filter(it -> it.occasion().part().equals(part.id())).toList();
    }
}
