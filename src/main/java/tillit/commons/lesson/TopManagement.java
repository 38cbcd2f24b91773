package tillit.commons.lesson;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** Top management: whoever manages the whole organisation, or a unit directly below it, today. */
@Component
class TopManagement {

    private final Organisation organisation;

    TopManagement(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The unit by which they are of it; empty for everybody else. */
    Optional<String> unitOf(PersonId person) {
        var managed = organisation.managed(person, organisation.today());
        if (managed.isEmpty()) return Optional.empty();
        var tops = tops();
        return managed.stream().filter(it -> isOnTop(it, tops)).map(Unit::name).findFirst();
    }

    private Set<UnitId> tops() {
        return organisation.units(organisation.today()).stream()
                .filter(unit -> unit.parent().isEmpty())
                .map(Unit::id)
                .collect(toSet());
    }

    private static boolean isOnTop(Unit unit, Set<UnitId> tops) {
        return unit.parent().map(tops::contains).orElse(true);
    }
}
