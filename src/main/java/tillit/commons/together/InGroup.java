package tillit.commons.together;

import java.util.UUID;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.access.RightSource;

/** Held by those who are in a circle or a network, also after it has ended. */
@Component
public class InGroup implements RightSource {

    public static final String RIGHT = "in-group";

    private final Groups groups;

    InGroup(Groups groups) {
        this.groups = groups;
    }

    @Override
    public String right() {
        return RIGHT;
    }

    @Override
    public boolean holds(PersonId who, UUID group) {
        return groups.find(group, who).isPresent();
    }
}
