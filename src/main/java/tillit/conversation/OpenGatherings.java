package tillit.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.access.PersonId;

/** The door for those who let a group gather by a method for open rooms. */
public interface OpenGatherings {

    /** Those that ship and the organisation's own, the shortest first. */
    List<Known> methods();

    /**
     * A method by which one may gather.
     *
     * @param names by language
     * @param minutes that its steps take together
     */
    record Known(String id, Map<String, String> names, int minutes) {

        public Known {
            names = Map.copyOf(names);
        }

        public String name(String language) {
            return names.getOrDefault(language, id);
        }
    }

    /** One without tables that people can come into at once; who organises it leads it. Throws for an unknown method. */
    default GatheringId make(String method, String name, PersonId organiser) {
        return make(method, name, Map.of(), organiser);
    }

    /** The same, and what is asked instead of the method's own words, by the id of its step. */
    GatheringId make(String method, String name, Map<String, String> asked, PersonId organiser);

    /** What somebody has made, with or without tables; the newest first. */
    List<Made> madeBy(PersonId organiser);

    record Made(GatheringId id, String name) {}

    /** Where everybody comes in: an address in this house; empty when there is no such gathering. */
    Optional<String> door(GatheringId gathering);
}
