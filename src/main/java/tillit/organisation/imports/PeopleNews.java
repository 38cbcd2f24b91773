package tillit.organisation.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tillit.access.PersonId;
import tillit.organisation.Amendment;
import tillit.organisation.Person;
import tillit.organisation.Position;
import tillit.organisation.UnitId;

/** Who comes, moves, ends or changes. */
record PeopleNews(Register before, Register after, Amendment amendment, LocalDate day) {

    private enum Kind {
        COME,
        MOVED,
        ENDED,
        CHANGED
    }

    News.People news() {
        var touched = touched();
        var was = places(before.positions(), touched);
        var is = places(after.positions(), touched);
        var names = after.people().stream().collect(toMap(Person::id, Person::name));
        Map<Kind, List<String>> news = new EnumMap<>(Kind.class);
        for (var person : touched)
            news.computeIfAbsent(
                            kind(
                                    was.getOrDefault(person, Set.of()),
                                    is.getOrDefault(person, Set.of())),
                            _ -> new ArrayList<>())
                    .add(names.getOrDefault(person, ""));
        return new News.People(
                list(news, Kind.COME),
                list(news, Kind.MOVED),
                list(news, Kind.ENDED),
                list(news, Kind.CHANGED),
                renamed());
    }

    private Set<PersonId> touched() {
        var change = amendment.positions();
        return Stream.concat(change.gone().stream(), change.come().stream())
                .map(Position::person)
                .collect(toSet());
    }

    private static Kind kind(Set<UnitId> was, Set<UnitId> is) {
        if (was.equals(is)) return Kind.CHANGED;
        if (was.isEmpty()) return Kind.COME;
        return is.isEmpty() ? Kind.ENDED : Kind.MOVED;
    }

    private Map<PersonId, Set<UnitId>> places(List<Position> positions, Set<PersonId> people) {
        return positions.stream()
                .filter(one -> people.contains(one.person()) && one.days().contains(day))
                .collect(groupingBy(Position::person, mapping(Position::unit, toSet())));
    }

    /** By name; people of the same name are two people. */
    private static List<String> list(Map<Kind, List<String>> news, Kind kind) {
        return news.getOrDefault(kind, List.of()).stream().sorted().toList();
    }

    private List<String> renamed() {
        var was = amendment.people().gone().stream().map(Person::id).collect(toSet());
        return amendment.people().come().stream()
                .filter(person -> was.contains(person.id()))
                .map(Person::name)
                .sorted()
                .toList();
    }
}
