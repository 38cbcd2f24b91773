package tillit.programme.visit;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.conversation.Sittings;
import tillit.organisation.Organisation;
import tillit.programme.catalogue.Sought;
import tillit.programme.course.When;
import tillit.programme.kept.InLine;
import tillit.programme.kept.Kept;
import tillit.programme.kept.Programmes;
import tillit.programme.kept.StaffNow;
import tillit.programme.plan.Part;
import tillit.programme.plan.Staff;
import tillit.programme.plan.Standing;

/** Who may be invited to a host's meeting: those of the part in other areas, and nobody whom they lead or follow. */
@Component
class Colleagues {

    private final VisitBook book;
    private final Programmes programmes;
    private final StaffNow staff;
    private final Organisation organisation;
    private final Sittings sittings;

    Colleagues(
            VisitBook book,
            Programmes programmes,
            StaffNow staff,
            Organisation organisation,
            Sittings sittings) {
        this.book = book;
        this.programmes = programmes;
        this.staff = staff;
        this.organisation = organisation;
        this.sittings = sittings;
    }

    /** Whom the host could ask next, by {@link Proposals}. */
    List<Candidate> proposed(Visit visit, Instant now) {
        var here = staff.now();
        var host = here.standing(visit.host());
        if (host.isEmpty()) return List.of();
        var line = line();
        var when = visit.meeting().when();
        var elsewhere = book.elsewhere(when);
        return new Proposals(visit.host(), areas(visit, here, now))
                .of(
                        candidates(visit, host.get(), here),
                        one ->
                                !elsewhere.contains(one.person())
                                        && !line.are(
                                                host.get(),
                                                here.standing(one.person()).orElseThrow())
                                        && !sits(one.person(), when));
    }

    /** Those with this in their name, by name. */
    List<PersonId> named(Visit visit, String partOfName) {
        var here = staff.now();
        var host = here.standing(visit.host());
        if (host.isEmpty() || partOfName.isBlank()) return List.of();
        var sought = new Sought(partOfName, "");
        var line = line();
        return organisation
                .names(candidates(visit, host.get(), here).stream().map(Candidate::person).toList())
                .entrySet()
                .stream()
                .filter(one -> sought.finds(List.of(one.getValue()), List.of()))
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .filter(one -> !line.are(host.get(), here.standing(one).orElseThrow()))
                .limit(Organisation.HITS)
                .toList();
    }

    boolean mayBeAsked(Visit visit, PersonId person) {
        var here = staff.now();
        var host = here.standing(visit.host());
        return host.isPresent()
                && visit.guest(person).isEmpty()
                && here.standing(person)
                        .filter(one ->
                                those(visit).anyMatch(it -> isFor(it.kept(), it.part(), one)))
                        .filter(one -> !one.area().equals(host.get().area()))
                        .filter(one -> !line().are(host.get(), one))
                        .isPresent();
    }

    private List<Candidate> candidates(Visit visit, Standing host, Staff here) {
        var times = book.times(visit.programme(), visit.part());
        return those(visit)
                .flatMap(it ->
                        here.of(it.kept().programme().audience(), it.part().audience()).stream())
                .filter(one -> !one.area().equals(host.area()))
                .filter(one -> visit.guest(one.person()).isEmpty())
                .map(one ->
                        new Candidate(
                                one.person(), one.area(), times.getOrDefault(one.person(), 0)))
                .toList();
    }

    private record Those(Kept kept, Part part) {}

    private Stream<Those> those(Visit visit) {
        return programmes.find(visit.programme()).stream()
                .flatMap(kept ->
                        kept
                                .programme()
                                .part(visit.part())
                                .map(part -> new Those(kept, part))
                                .stream());
    }

    private static boolean isFor(Kept kept, Part part, Standing one) {
        return kept.programme().audience().has(one) && part.audience().has(one);
    }

    /** From where somebody comes already, or may. */
    private static Set<String> areas(Visit visit, Staff here, Instant now) {
        return visit.guests().stream()
                .filter(one -> !one.isMissing(now))
                .flatMap(one -> here.standing(one.person()).stream())
                .map(Standing::area)
                .collect(toSet());
    }

    private boolean sits(PersonId person, When when) {
        return sittings.of(person).stream()
                .anyMatch(one -> one.from().isBefore(when.to()) && when.from().isBefore(one.to()));
    }

    private InLine line() {
        return InLine.on(organisation, organisation.today());
    }
}
