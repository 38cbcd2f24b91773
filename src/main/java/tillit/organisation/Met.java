package tillit.organisation;

import java.util.List;
import java.util.Set;
import tillit.access.PersonId;

/** A module in which people meet says who has met whom, so that others can bring new people together. */
public interface Met {

    List<Group> groups();

    /**
     * Those who sat, or sit, together.
     *
     * @param label a word of its own for each group; tells nothing of what the group is
     */
    record Group(String label, Set<PersonId> people) {

        public Group {
            people = Set.copyOf(people);
        }
    }
}
