package tillit.organisation.web;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tillit.access.Allowed;
import tillit.access.PersonId;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.organisation.Organisation;
import tillit.organisation.Person;
import tillit.organisation.Position;
import tillit.organisation.UnitId;

/** One colleague on a day. */
@Controller
class PersonController {

    private final Organisation organisation;
    private final Chart chart;
    private final Members members;

    PersonController(Organisation organisation, Chart chart, Members members) {
        this.organisation = organisation;
        this.chart = chart;
        this.members = members;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/people/{person}")
    Object show(
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String day,
            @AuthenticationPrincipal SignedIn me) {
        var on = AsOn.of(day, organisation.today(), me);
        var known = organisation.person(new PersonId(person));
        return on.answer(
                page(
                        known.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                        on));
    }

    private PersonPage page(Person person, AsOn on) {
        var places = places(person.id(), on);
        var reached = on.isToday() && !places.isEmpty();
        return new PersonPage(
                on,
                person.id(),
                person.name(),
                reached ? person.email() : Optional.empty(),
                places);
    }

    /** Those of a manager first; who is twice in the same unit, for two part-times, is there once. */
    private List<Place> places(PersonId person, AsOn on) {
        var positions = organisation.positions(person, on.day());
        var units = positions.stream().map(Position::unit).distinct().toList();
        var branches = chart.of(units, on.day()).stream().collect(toMap(Branch::id, it -> it));
        return units.stream()
                .flatMap(unit -> Stream.ofNullable(branches.get(unit)))
                .map(unit -> place(unit, in(unit, positions), on))
                .toList();
    }

    private static Position in(Branch unit, List<Position> positions) {
        return positions.stream()
                .filter(position -> position.unit().equals(unit.id()))
                .findFirst()
                .orElseThrow();
    }

    private Place place(Branch unit, Position position, AsOn on) {
        var from = position.manages() ? unit.parent() : Optional.of(unit.id());
        return new Place(
                unit,
                position.level(),
                from.map(it -> nearest(it, position, on)).orElse(List.of()));
    }

    private List<Member> nearest(UnitId unit, Position position, AsOn on) {
        return members.nearestManagers(unit, position.person(), on.day());
    }
}
