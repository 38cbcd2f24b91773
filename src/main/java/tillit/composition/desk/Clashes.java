package tillit.composition.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.composition.CompositionId;
import tillit.composition.file.RulesFile;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.solving.Effort;
import tillit.composition.grouping.solving.InTheWay;

/** Finds out which rules clash when not all could be kept, and remembers it with the result. */
@Component
public class Clashes {

    /** For all rules together: who waits for a page has waited for the search already. */
    private static final Effort SHORT = Effort.of(Duration.ofSeconds(5));

    private final ClashBook book;

    Clashes(ClashBook book) {
        this.book = book;
    }

    /**
     * Each rule without which all others could be kept when this state was composed; none when no single one was
     * found to be enough. Empty when nobody has looked, or when something else is asked for now than then.
     */
    public Optional<List<Rule>> of(CompositionId id, int state, Brief now) {
        return book.of(id, state)
                .filter(found -> found.asked().equals(asked(now)))
                .map(found -> found.rules().stream().map(now.hard()::get).toList());
    }

    /** Tries on the thread that calls; whoever has seen enough keeps what was found until then. */
    void look(CompositionId id, int state, Brief brief, Placement tried, Search search) {
        var found = InTheWay.among(brief, tried, SHORT, search);
        if (found.isEmpty() && search.enough()) return;
        var places = found.stream().map(brief.hard()::indexOf).toList();
        book.add(id, state, new ClashBook.Found(asked(brief), places));
    }

    /** Whatever of this changes may let the rules be kept, or break them otherwise. */
    private static String asked(Brief brief) {
        return RulesFile.text(new Brief(brief.people(), brief.frame(), brief.hard()));
    }
}
