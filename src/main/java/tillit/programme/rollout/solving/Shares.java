package tillit.programme.rollout.solving;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.access.PersonId;
import tillit.organisation.UnitId;
import tillit.programme.rollout.Rollout;
import tillit.programme.rollout.Session;
import tillit.programme.rollout.Time;

/** Whether some may be away at a time, beside those who are away then already. */
final class Shares {

    private final Diary diary;
    private final Map<PersonId, UnitId> units = new HashMap<>();
    private final Map<UnitId, Integer> most = new HashMap<>();

    Shares(Rollout rollout, Diary diary) {
        this.diary = diary;
        for (var place : rollout.workplaces()) {
            place.people().forEach(one -> units.put(one, place.unit()));
            most.put(place.unit(), rollout.terms().most(place.people().size()));
        }
    }

    boolean allow(List<PersonId> people, Time time) {
        var others = diary.on(time).toList();
        var going = counted(people.stream());
        return Stream.concat(Stream.of(time), others.stream().map(Session::time))
                .map(Time::from)
                .filter(time::isOnAt)
                .allMatch(moment -> {
                    var away =
                            counted(
                                    others.stream()
                                            .filter(one -> one.time().isOnAt(moment))
                                            .flatMap(one -> one.people().stream()));
                    return going.entrySet().stream()
                            .allMatch(it ->
                                    it.getValue() + away.getOrDefault(it.getKey(), 0L)
                                            <= most.getOrDefault(it.getKey(), 0));
                });
    }

    private Map<UnitId, Long> counted(Stream<PersonId> people) {
        return people.flatMap(one -> Optional.ofNullable(units.get(one)).stream())
                .collect(groupingBy(it -> it, counting()));
    }
}
