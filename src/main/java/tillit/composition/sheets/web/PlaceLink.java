package tillit.composition.sheets.web;

import java.util.Optional;
import java.util.Set;
import tillit.composition.sheets.Guest;

/**
 * The way to one's own place, which is the same for all: whose it is, is known by who follows it.
 *
 * @param people who have a page of their place, by what files call them; nobody while the state is not used
 */
public record PlaceLink(String address, Set<String> people) {

    public PlaceLink {
        people = Set.copyOf(people);
    }

    Optional<String> of(Guest guest) {
        return Optional.of(address).filter(_ -> people.contains(guest.id()));
    }
}
