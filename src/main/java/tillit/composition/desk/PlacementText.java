package tillit.composition.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tillit.composition.desk.PlaceInUse.Chair;
import tillit.composition.grouping.People;
import tillit.composition.grouping.Placement;

/**
 * A placement as it is stored: with the codes of the people, whose numbers change when others come and go.
 *
 * @param groups for each gathering and person the group, from 0, or -1
 * @param leaders for each gathering and group
 * @param pins each a gathering and a person
 */
record PlacementText(
        List<String> people,
        List<List<Integer>> groups,
        List<List<List<Integer>>> leaders,
        List<List<Integer>> pins) {

    static PlacementText of(List<String> people, Placement placement, Set<Pin> pins) {
        return new PlacementText(
                people,
                IntStream.range(0, placement.gatherings())
                        .mapToObj(gathering -> groups(placement, gathering, people.size()))
                        .toList(),
                IntStream.range(0, placement.gatherings())
                        .mapToObj(gathering -> leaders(placement, gathering))
                        .toList(),
                pins.stream().map(pin -> List.of(pin.gathering(), pin.person())).toList());
    }

    private static List<Integer> groups(Placement placement, int gathering, int people) {
        return IntStream.range(0, people)
                .map(person -> placement.group(gathering, person))
                .boxed()
                .toList();
    }

    private static List<List<Integer>> leaders(Placement placement, int gathering) {
        return IntStream.range(0, placement.groups(gathering))
                .mapToObj(group -> placement.leaders(gathering, group))
                .toList();
    }

    Placement placement(People now) {
        int[] numbers = numbers(now);
        int[][] seats = new int[groups.size()][now.size()];
        for (int gathering = 0; gathering < seats.length; gathering++) {
            Arrays.fill(seats[gathering], Placement.NOWHERE);
            for (int person = 0; person < numbers.length; person++)
                if (numbers[person] >= 0)
                    seats[gathering][numbers[person]] = groups.get(gathering).get(person);
        }
        return new Placement(
                seats,
                leaders.stream()
                        .map(all -> all.stream().map(g -> known(g, numbers)).toList())
                        .toList());
    }

    private static List<Integer> known(List<Integer> people, int[] numbers) {
        return people.stream()
                .map(person -> numbers[person])
                .filter(number -> number >= 0)
                .toList();
    }

    Set<Pin> pins(People now) {
        int[] numbers = numbers(now);
        return pins.stream()
                .map(pin -> new Pin(pin.getFirst(), numbers[pin.getLast()]))
                .filter(pin -> pin.person() >= 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Where somebody sits or leads, in the order of the gatherings; none when they are not among the people. */
    List<Chair> chairs(String code) {
        int person = people.indexOf(code);
        return IntStream.range(0, person < 0 ? 0 : groups.size())
                .boxed()
                .flatMap(gathering -> chairs(gathering, person))
                .toList();
    }

    private Stream<Chair> chairs(int gathering, int person) {
        var led = leaders.get(gathering);
        return Stream.concat(
                Stream.of(groups.get(gathering).get(person))
                        .filter(group -> group != Placement.NOWHERE)
                        .map(group -> new Chair(gathering, group, false)),
                IntStream.range(0, led.size())
                        .filter(group -> led.get(group).contains(person))
                        .mapToObj(group -> new Chair(gathering, group, true)));
    }

    /** Those who sat together, by code: of each gathering each group with its leaders. */
    List<Set<String>> groupsOfCodes() {
        List<Set<String>> all = new ArrayList<>();
        var placement = placement();
        for (int gathering = 0; gathering < placement.gatherings(); gathering++)
            for (var group : placement.everybody(gathering))
                all.add(group.stream().map(people::get).collect(Collectors.toUnmodifiableSet()));
        return all;
    }

    private Placement placement() {
        return new Placement(
                groups.stream()
                        .map(all -> all.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new),
                leaders);
    }

    private int[] numbers(People now) {
        return people.stream().mapToInt(code -> now.numberOf(code).orElse(-1)).toArray();
    }
}
