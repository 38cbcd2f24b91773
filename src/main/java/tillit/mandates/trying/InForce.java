package tillit.mandates.trying;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.mandates.MandateId;
import tillit.organisation.UnitId;

/** What units may decide by a trial, beside what the order says. */
@Service
@Transactional(readOnly = true)
public class InForce {

    private final TrialBook book;

    InForce(TrialBook book) {
        this.book = book;
    }

    /** In one of these units, on that day; also what is lasting and not in the order yet. */
    public List<Tried> in(Collection<UnitId> units, LocalDate day) {
        return book.in(units, day).stream().filter(trial -> trial.holdsOn(day)).toList();
    }

    /** Those of them that widen one of these mandates, or speak of what is asked. */
    public List<Tried> about(List<Tried> those, Set<MandateId> mandates, String terms) {
        if (those.isEmpty()) return List.of();
        var ids = those.stream().map(Tried::id).toList();
        var speaking = terms.isEmpty() ? List.of() : book.speaking(ids, terms);
        return those.stream()
                .filter(one ->
                        speaking.contains(one.id().value())
                                || one.plan().mandate().filter(mandates::contains).isPresent())
                .toList();
    }
}
