package tillit.composition.web.cards;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.composition.account.Absence;
import tillit.composition.desk.Away;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.Editing;
import tillit.composition.desk.Next;
import tillit.composition.desk.Note;
import tillit.composition.desk.Note.Deed;
import tillit.composition.desk.State;
import tillit.composition.desk.StateKind;
import tillit.composition.grouping.repair.Repair;
import tillit.composition.grouping.repair.Repaired;

/** Takes somebody out of a gathering: the list of people and who sits where change together, or not at all. */
@Service
class Absences {

    private final Compositions compositions;
    private final Editing editing;

    Absences(Compositions compositions, Editing editing) {
        this.compositions = compositions;
        this.editing = editing;
    }

    static Absence absence(Result result, int gathering, int person) {
        var placement = result.placement();
        boolean leads =
                IntStream.range(0, placement.groups(gathering))
                        .anyMatch(group -> placement.leaders(gathering, group).contains(person));
        return Absence.of(result.brief(), person, gathering, leads);
    }

    static Optional<Repaired> repaired(Result result, int gathering, Absence absence) {
        return Repair.of(absence.in(result.brief()), result.placement(), gathering);
    }

    /** Empty, and nothing happens, when somebody was faster. */
    @Transactional
    Optional<State> take(Result result, Absence absence, Repaired repaired, UUID key) {
        var id = result.composition().id();
        var member = result.member(absence.person());
        var next =
                new Next(
                        StateKind.REPAIRED,
                        repaired.placement(),
                        result.state().pins(),
                        new Note(Deed.AWAY, List.of(member.id()), repaired.moved().size()),
                        Optional.of(Away.of(member, absence.cells())));
        var state = compositions.record(id, Optional.of(result.state().number()), key, next);
        if (state.isPresent()) editing.tellAbsence(id, absence.column());
        return state;
    }
}
