package tillit.programme.web.plan;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import tillit.access.PersonId;
import tillit.organisation.Amendment;
import tillit.organisation.Change;
import tillit.organisation.Days;
import tillit.organisation.EndReason;
import tillit.organisation.Organisation;
import tillit.organisation.Person;
import tillit.organisation.Position;
import tillit.organisation.Unit;
import tillit.trial.Cast;

/** An area of Ekhamn in which people leave, and others are hired in their place. */
final class BusyArea {

    private final Random chance = new Random(20_261_123);
    private final Set<PersonId> everybody = new HashSet<>();
    private final String area;
    private final Organisation organisation;
    private int hired;

    BusyArea(String area, Organisation organisation) {
        this.area = area;
        this.organisation = organisation;
    }

    /** Whoever was seen here at some time. */
    Set<PersonId> everybody() {
        return everybody;
    }

    int hired() {
        return hired;
    }

    void oneGoesAndOneComes() {
        var staff =
                positions().stream()
                        .filter(it -> !isOfTheCast(it.person()))
                        .sorted(comparing(it -> it.person().toString()))
                        .toList();
        var goes = staff.get(chance.nextInt(staff.size()));
        var today = organisation.today();
        var gone =
                new Position(
                        goes.person(),
                        goes.unit(),
                        goes.level(),
                        goes.employment(),
                        Days.between(goes.days().from(), today),
                        Optional.of(EndReason.LEFT));
        hired++;
        var newOne = new PersonId(UUID.randomUUID());
        var comes =
                new Position(
                        newOne,
                        goes.unit(),
                        goes.level(),
                        goes.employment(),
                        Days.since(today),
                        Optional.empty());
        var person = new Person(newOne, "N" + newOne, "Ny " + hired, Optional.empty(), "sv");
        organisation.amend(
                new Amendment(
                        Change.none(),
                        Change.adding(List.of(person)),
                        new Change<>(List.of(goes), List.of(gone, comes)),
                        Change.none()));
    }

    private static boolean isOfTheCast(PersonId person) {
        return List.of(Cast.values()).stream().anyMatch(one -> one.id().equals(person));
    }

    /** Those who work in the area today, each as the first of all a manager. */
    Map<PersonId, Position> here() {
        var found = new HashMap<PersonId, Position>();
        for (var position : positions())
            found.merge(position.person(), position, (one, other) -> one.manages() ? one : other);
        everybody.addAll(found.keySet());
        return found;
    }

    private List<Position> positions() {
        var today = organisation.today();
        var history = organisation.history();
        var units =
                history.units().stream()
                        .filter(unit -> unit.days().contains(today) && unit.area().equals(area))
                        .map(Unit::id)
                        .collect(toSet());
        return history.positions().stream()
                .filter(it -> it.days().contains(today) && units.contains(it.unit()))
                .toList();
    }
}
