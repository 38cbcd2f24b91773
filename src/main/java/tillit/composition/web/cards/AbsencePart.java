package tillit.composition.web.cards;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tillit.composition.grouping.repair.Move;
import tillit.composition.grouping.repair.Repair;
import tillit.composition.grouping.repair.Repaired;
import tillit.shell.Page;

/**
 * Somebody does not come: who would have to move, before anybody does.
 *
 * @param gathering from 0
 * @param repaired empty when no few moves mend it
 */
public record AbsencePart(Result result, int gathering, int person, Optional<Repaired> repaired)
        implements Page {

    public static final int MOST = Repair.MOST;

    public String name() {
        return result.name(person);
    }

    public List<Move> moved() {
        return repaired.map(Repaired::moved).orElse(List.of());
    }

    public boolean isFewest() {
        return repaired.filter(Repaired::fewest).isPresent();
    }

    public UUID key() {
        return UUID.randomUUID();
    }
}
