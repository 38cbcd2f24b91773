package tillit.mandates.trying;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.organisation.UnitId;
import tillit.organisation.Upward;
import tillit.organisation.Upward.Step;

/** Whose trial it is today: the unit’s manager, whoever that is, and whoever manages what its giver managed. */
@Component
class TheTwo {

    private final Upward upward;

    TheTwo(Upward upward) {
        this.upward = upward;
    }

    /** Who may decide it meanwhile; nobody while the unit has no manager. */
    List<PersonId> holders(Tried trial, LocalDate day) {
        return upward.from(trial.plan().unit(), day).stream()
                .limit(1)
                .flatMap(step -> step.managers().stream())
                .toList();
    }

    /** Who is asked at the end. */
    List<PersonId> givers(Tried trial, LocalDate day) {
        var way = trial.giverUnit().map(unit -> upward.from(unit, day)).orElse(List.of());
        if (way.isEmpty()) return withoutUnit(trial, day);
        return nearest(way.stream())
                .map(managers -> own(managers, trial.plan().givenBy()))
                .orElseGet(() -> List.of(trial.plan().givenBy()));
    }

    /** The unit that somebody manages somewhere above this one; the unit itself when it is theirs. */
    Optional<UnitId> managedAbove(UnitId unit, PersonId person, LocalDate day) {
        return upward.from(unit, day).stream()
                .filter(step -> step.isManagedBy(person))
                .map(Step::unit)
                .findFirst();
    }

    /** Who gave it without managing anything there, for a body, is asked; when their unit is no more, the next above. */
    private List<PersonId> withoutUnit(Tried trial, LocalDate day) {
        var giver = List.of(trial.plan().givenBy());
        if (trial.giverUnit().isEmpty()) return giver;
        return nearest(upward.from(trial.plan().unit(), day).stream().skip(1)).orElse(giver);
    }

    private static Optional<List<PersonId>> nearest(Stream<Step> way) {
        return way.map(Step::managers).filter(managers -> !managers.isEmpty()).findFirst();
    }

    private static List<PersonId> own(List<PersonId> managers, PersonId giver) {
        return managers.contains(giver) ? List.of(giver) : managers;
    }
}
