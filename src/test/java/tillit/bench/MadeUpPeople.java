package tillit.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.People;

/**
 * An organisation of chance, the same for the same seed: areas of very different size, in each a head, units in them,
 * in each unit one to whom the others report and who reports to the head.
 */
final class MadeUpPeople {

    private static final int AREAS = 20;

    /** How different areas are: with this, the largest of 20 has about a fifth of all. */
    private static final double SPREAD = 0.9;

    private final Random chance;
    private final int unitSize;
    private final List<Map<String, List<String>>> cells = new ArrayList<>();

    MadeUpPeople(long seed, int people, int unitSize) {
        this.chance = new Random(seed);
        this.unitSize = unitSize;
        int[] sizes = sizes(people);
        for (int area = 0; area < AREAS; area++)
            for (int person = 0; person < sizes[area]; person++) add(area, person);
    }

    private int[] sizes(int people) {
        double[] share =
                IntStream.range(0, AREAS)
                        .mapToDouble(_ -> Math.exp(SPREAD * chance.nextGaussian()))
                        .toArray();
        double sum = IntStream.range(0, AREAS).mapToDouble(i -> share[i]).sum();
        int[] sizes = IntStream.range(0, AREAS).map(i -> (int) (people * share[i] / sum)).toArray();
        for (int left = people - IntStream.of(sizes).sum(); left > 0; left--) sizes[left % AREAS]++;
        return sizes;
    }

    private void add(int area, int person) {
        int first = cells.size() - person;
        int unit = person / unitSize;
        int head = first + unit * unitSize;
        Map<String, List<String>> values = new HashMap<>();
        values.put("area", List.of("area " + area));
        values.put("unit", List.of("unit %d.%d".formatted(area, unit)));
        if (person > 0) values.put("manager", List.of("p" + (head < cells.size() ? head : first)));
        cells.add(values);
    }

    /** Each person is away from each gathering with this probability. */
    MadeUpPeople away(double share, int gatherings) {
        for (var values : cells) {
            var away =
                    IntStream.rangeClosed(1, gatherings)
                            .filter(_ -> chance.nextDouble() < share)
                            .mapToObj(String::valueOf)
                            .toList();
            values.put("absent", away);
        }
        return this;
    }

    /** So many of the first level, and so on. */
    MadeUpPeople levels(int... people) {
        var left = new ArrayList<>(IntStream.range(0, cells.size()).boxed().toList());
        Collections.shuffle(left, chance);
        for (int level = 0; level < people.length; level++)
            for (int i = 0; i < people[level]; i++)
                cells.get(left.removeLast()).put("level", List.of(String.valueOf(level + 1)));
        return this;
    }

    People all() {
        return new People(
                Set.of("area", "unit", "manager", "absent", "level"),
                IntStream.range(0, cells.size())
                        .mapToObj(i -> new Member("p" + i, "Person " + i, cells.get(i)))
                        .toList());
    }
}
