package tillit.organisation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.access.RightSource;

/** Held by a unit's own manager today. Not by those above: what a unit has for itself is not theirs. */
@Component
class ManagesUnit implements RightSource {

    private final Organisation organisation;

    ManagesUnit(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public String right() {
        return "manages-unit";
    }

    @Override
    public boolean holds(PersonId who, UUID unit) {
        return organisation.managed(who, organisation.today()).stream()
                .anyMatch(managed -> managed.id().value().equals(unit));
    }
}
