package tillit.composition.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Placement;

/** Follows one person through the gatherings, and remembers whom and what they have met. */
final class OwnPlaces {

    private static final String AREA = "area";

    private final Brief brief;
    private final Hosts hosts;
    private final Placement placement;
    private final int person;
    private final Reassurance reassurance;
    private final Set<Integer> met = new HashSet<>();
    private final Set<String> areas = new HashSet<>();

    /** The brief is a {@link Disclosed} one. */
    OwnPlaces(Brief brief, Hosts hosts, Placement placement, int person) {
        this.brief = brief;
        this.hosts = hosts;
        this.placement = placement;
        this.person = person;
        reassurance = new Reassurance(brief, person);
        areas.addAll(area(person).stream().toList());
    }

    List<OwnPlace> all() {
        List<OwnPlace> all = new ArrayList<>();
        for (int gathering = 0; gathering < placement.gatherings(); gathering++)
            for (int group = 0; group < placement.groups(gathering); group++)
                if (isAt(gathering, group)) all.add(place(gathering, group));
        return all;
    }

    private boolean isAt(int gathering, int group) {
        return placement.group(gathering, person) == group
                || placement.leaders(gathering, group).contains(person);
    }

    private OwnPlace place(int gathering, int group) {
        var leading = leading(gathering, group);
        var with =
                Stream.of(placement.members(gathering, group), placement.leaders(gathering, group))
                        .flatMap(List::stream)
                        .filter(other -> other != person)
                        .toList();
        return new OwnPlace(
                gathering,
                group,
                leading.contains(person),
                with.stream().filter(leading::contains).toList(),
                with.stream().filter(other -> !leading.contains(other)).toList(),
                with.isEmpty() ? List.of() : why(with));
    }

    private List<Integer> leading(int gathering, int group) {
        return Stream.concat(
                        placement.leaders(gathering, group).stream(),
                        hosts.at(gathering, group).stream().boxed())
                .toList();
    }

    private List<Why> why(List<Integer> with) {
        var later = !met.isEmpty();
        var newPeople = (int) with.stream().filter(met::add).count();
        var newAreas =
                with.stream().flatMap(other -> area(other).stream()).filter(areas::add).toList();
        List<Why> why = new ArrayList<>(reassurance.of(with));
        if (newPeople == with.size() && reassurance.areOfNoEarlierRound(with))
            why.add(new Why.NobodyMet());
        else if (later && newPeople > 0) why.add(new Why.FirstMeetings(newPeople, with.size()));
        if (later && !newAreas.isEmpty()) why.add(new Why.NewAreas(newAreas));
        return why;
    }

    private Optional<String> area(int other) {
        return Optional.of(brief.people().member(other).value(AREA))
                .filter(area -> !area.isEmpty());
    }
}
