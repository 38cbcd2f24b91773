package tillit.commons.together;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.conversation.CircleId;
import tillit.conversation.EndedCircles;
import tillit.conversation.OwnCircles;
import tillit.programme.OwnNetworks;

/** Finds the circle or the network that an own page is of. */
@Component
class Groups {

    private final OwnCircles circles;
    private final EndedCircles ended;
    private final OwnNetworks networks;

    Groups(OwnCircles circles, EndedCircles ended, OwnNetworks networks) {
        this.circles = circles;
        this.ended = ended;
        this.networks = networks;
    }

    /** Empty for who is not in it. A circle that goes on as a network is that network. */
    Optional<Group> find(UUID id, PersonId person) {
        return network(id, person).or(() -> circle(id, person)).or(() -> ended(id, person));
    }

    private Optional<Group> network(UUID id, PersonId person) {
        return networks.find(id, person)
                .map(it -> new Group(id, it.name(), "/networks/" + id, it.next(), true));
    }

    private Optional<Group> circle(UUID id, PersonId person) {
        return circles.of(person).stream()
                .filter(it -> it.id().value().equals(id))
                .findFirst()
                .map(it -> new Group(id, it.name(), "/circles/" + id, it.next(), true));
    }

    private Optional<Group> ended(UUID id, PersonId person) {
        return ended.find(new CircleId(id))
                .filter(it -> it.people().contains(person))
                .map(it -> new Group(id, it.name(), "/circles/" + id, Optional.empty(), false));
    }

    /** Whether it is a circle that has not ended, or a network. */
    boolean goesOn(UUID id) {
        return !circles.in(Set.of(new CircleId(id)), false).isEmpty() || networks.goesOn(id);
    }
}
