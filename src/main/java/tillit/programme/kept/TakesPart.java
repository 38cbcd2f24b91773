package tillit.programme.kept;

import java.util.UUID;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.access.RightSource;
import tillit.programme.ProgrammeRight;

/** Held by everybody for whom an announced programme is today. */
@Component
class TakesPart implements RightSource {

    private final Programmes programmes;

    TakesPart(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public String right() {
        return ProgrammeRight.TAKES_PART;
    }

    @Override
    public boolean holds(PersonId who, UUID programme) {
        return programmes.forPerson(who).stream().anyMatch(it -> it.id().value().equals(programme));
    }
}
