package tillit.programme;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.composition.CompositionId;
import tillit.conversation.CircleId;
import tillit.conversation.OwnCircles;

/** What has come of compositions: circles, and who is in them. */
@Component
@Transactional(readOnly = true)
public class BegunOf {

    private final BegunCircles begun;
    private final OwnCircles circles;

    BegunOf(BegunCircles begun, OwnCircles circles) {
        this.begun = begun;
        this.circles = circles;
    }

    public boolean hasBegun(CompositionId composition) {
        return begun.hasBegun(composition);
    }

    public Set<CircleId> circles(Collection<CompositionId> compositions) {
        return compositions.stream()
                .flatMap(it -> begun.of(it).values().stream())
                .collect(toUnmodifiableSet());
    }

    /**
     * Who is in any of their circles.
     *
     * @param ended also those who were in one to the last
     */
    public Set<PersonId> people(Collection<CompositionId> compositions, boolean ended) {
        return circles.in(circles(compositions), ended);
    }
}
