package tillit.commons.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.commons.SampleAssignments;
import tillit.organisation.Organisation;
import tillit.organisation.UnitId;

/** The common assignment: each unit says for itself what it is here for, and nobody for another. */
@Service
@Transactional
public class Assignments implements SampleAssignments {

    private final AssignmentBook book;
    private final Organisation organisation;

    Assignments(AssignmentBook book, Organisation organisation) {
        this.book = book;
        this.organisation = organisation;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean areNone() {
        return !book.hasAny();
    }

    @Override
    public void say(UnitId unit, String words, String talked) {
        var refused = say(unit, 0, words, talked, UUID.randomUUID());
        if (refused.isPresent()) throw new IllegalStateException("It has been said already.");
    }

    /** What holds now; a unit that has not said anything is not among them. */
    @Transactional(readOnly = true)
    public Map<UnitId, Assignment> now(Collection<UnitId> units) {
        return book.now(units);
    }

    /** All versions, the newest first. */
    @Transactional(readOnly = true)
    public List<Assignment> all(UnitId unit) {
        return book.all(unit);
    }

    /**
     * Says it anew. Empty when it is done, also when the same form came before; otherwise the version that somebody
     * else wrote since {@code number}, and nothing has changed.
     *
     * @param number of the version that was on the page; 0 when there was none
     */
    public Optional<Assignment> say(
            UnitId unit, int number, String words, String talked, UUID key) {
        book.hold(unit);
        if (book.has(unit, key)) return Optional.empty();
        var before = book.all(unit).stream().findFirst();
        int last = before.map(Assignment::number).orElse(0);
        if (last > number) return before;
        var today = organisation.today();
        book.add(new Assignment(unit, last + 1, words, talked, today), key);
        Assignment.HANDLING.erasedOn(today).ifPresent(day -> book.replaced(unit, last + 1, day));
        return Optional.empty();
    }
}
