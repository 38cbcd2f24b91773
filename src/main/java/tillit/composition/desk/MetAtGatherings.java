package tillit.composition.desk;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.organisation.Met;

/** Who sits together in a state that is used has met, whoever composed it. */
@Component
class MetAtGatherings implements Met {

    private final CompositionBook book;
    private final PeopleBook people;
    private final StateBook states;

    MetAtGatherings(CompositionBook book, PeopleBook people, StateBook states) {
        this.book = book;
        this.people = people;
        this.states = states;
    }

    @Override
    public List<Group> groups() {
        return book.adopted().stream().flatMap(one -> groups(one).stream()).toList();
    }

    private List<Group> groups(Composition one) {
        var known = people.known(one.id());
        var met =
                one.adopted()
                        .flatMap(number -> states.placement(one.id(), number))
                        .map(PlacementText::groupsOfCodes)
                        .orElse(List.of());
        List<Group> groups = new ArrayList<>();
        for (var codes : met)
            groups.add(new Group(one.id() + "/" + groups.size(), those(codes, known)));
        return groups;
    }

    private static Set<PersonId> those(Set<String> codes, Map<String, PersonId> known) {
        return codes.stream()
                .flatMap(code -> Optional.ofNullable(known.get(code)).stream())
                .collect(toSet());
    }
}
