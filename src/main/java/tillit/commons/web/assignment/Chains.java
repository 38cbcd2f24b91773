package tillit.commons.web.assignment;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.commons.assignment.Assignment;
import tillit.commons.assignment.Assignments;
import tillit.organisation.Organisation;
import tillit.organisation.Position;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** Reads the chain from the whole organisation down to a unit. */
@Component
class Chains {

    private final Assignments assignments;
    private final Organisation organisation;

    Chains(Assignments assignments, Organisation organisation) {
        this.assignments = assignments;
        this.organisation = organisation;
    }

    /** Where somebody works; for who works nowhere today, the whole organisation. Empty while there is none. */
    Optional<UnitId> own(PersonId me) {
        var today = organisation.today();
        return organisation.positions(me, today).stream()
                .map(Position::unit)
                .findFirst()
                .or(() -> top(today));
    }

    private Optional<UnitId> top(LocalDate day) {
        return organisation.units(day).stream()
                .filter(unit -> unit.parent().isEmpty())
                .map(Unit::id)
                .findFirst();
    }

    /** Empty for a unit that is not there today. */
    Optional<ChainPage> page(UnitId id, PersonId me) {
        var all = organisation.units(organisation.today());
        var byId = all.stream().collect(toMap(Unit::id, it -> it, (one, _) -> one));
        var chain = chain(id, byId);
        if (chain.isEmpty()) return Optional.empty();
        var below = all.stream().filter(it -> it.parent().filter(id::equals).isPresent()).toList();
        var said =
                assignments.now(
                        Stream.concat(chain.stream(), below.stream()).map(Unit::id).toList());
        return Optional.of(
                new ChainPage(
                        chain.stream().map(it -> line(it, said)).toList(),
                        below.stream().map(it -> line(it, said)).toList(),
                        writes(me, id),
                        assignments.all(id).size()));
    }

    private static List<Unit> chain(UnitId id, Map<UnitId, Unit> byId) {
        var chain = new ArrayDeque<Unit>();
        var next = Optional.ofNullable(byId.get(id));
        while (next.isPresent() && !chain.contains(next.get())) {
            chain.addFirst(next.get());
            next = next.get().parent().map(byId::get);
        }
        return List.copyOf(chain);
    }

    private ChainPage.Line line(Unit unit, Map<UnitId, Assignment> said) {
        var own = Optional.ofNullable(said.get(unit.id()));
        return new ChainPage.Line(
                unit.id(), unit.name(), own, own.isPresent() ? List.of() : before(unit));
    }

    /** What those said that it came out of, however long ago. */
    private List<ChainPage.Before> before(Unit unit) {
        var told = new ArrayList<ChainPage.Before>();
        var seen = new HashSet<UnitId>();
        var next = predecessors(List.of(unit.id()));
        while (!next.isEmpty()) {
            seen.addAll(next);
            var said = assignments.now(next);
            next.stream()
                    .filter(said::containsKey)
                    .map(said::get)
                    .map(this::before)
                    .forEach(told::add);
            next = predecessors(next.stream().filter(it -> !said.containsKey(it)).toList());
            next = next.stream().filter(it -> !seen.contains(it)).toList();
        }
        return told;
    }

    private ChainPage.Before before(Assignment it) {
        var name = organisation.stretches(it.unit()).getLast().name();
        return new ChainPage.Before(name, it.words());
    }

    private List<UnitId> predecessors(Collection<UnitId> units) {
        return units.stream()
                .flatMap(id -> organisation.stretches(id).stream())
                .flatMap(stretch -> stretch.succeeds().stream())
                .distinct()
                .toList();
    }

    private boolean writes(PersonId me, UnitId id) {
        return organisation.managed(me, organisation.today()).stream()
                .anyMatch(unit -> unit.id().equals(id));
    }
}
