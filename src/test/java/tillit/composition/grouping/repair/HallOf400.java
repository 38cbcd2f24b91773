package tillit.composition.grouping.repair;

import static tillit.composition.grouping.Guests.people;
import static tillit.composition.grouping.Guests.placement;
import static tillit.composition.grouping.Guests.tables;
import static tillit.composition.grouping.Strength.MUST;
import static tillit.composition.grouping.Strength.VERY_GLADLY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.design.Designs;
import tillit.composition.grouping.rule.AtLeast;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.NeverTwice;

/**
 * A leaders' day of 400 managers from 20 areas of uneven size, at 50 tables with a host each, four times, and nobody
 * meets anybody twice. Before the second one falls ill, and a host whose table has no other.
 */
public final class HallOf400 {

    private static final int PEOPLE = 400;
    private static final int TABLES = 50;
    private static final int HOSTS = 60;

    private final Random chance;
    private final Placement before;
    private final List<Integer> areas;

    public HallOf400(long seed) {
        chance = new Random(seed);
        before = placement(TABLES, Designs.between(TABLES, PEOPLE / TABLES, 4).orElseThrow());
        areas = areas();
        if (!Check.of(brief(List.of(), ""), before).isKept())
            throw new IllegalStateException("kept");
    }

    /** Neighbours in the list are of one area, and those sit at different tables. */
    private List<Integer> areas() {
        var borders =
                IntStream.range(0, 19).map(_ -> chance.nextInt(PEOPLE)).sorted().boxed().toList();
        return IntStream.range(0, PEOPLE)
                .map(person -> (int) borders.stream().filter(b -> b <= person).count())
                .boxed()
                .toList();
    }

    public Placement before() {
        return before;
    }

    /** Both miss the second gathering. */
    public Brief now() {
        return without("2");
    }

    /** Both miss all gatherings from the second. */
    public Brief nowAndLater() {
        return without("2,3,4");
    }

    /** The first fifty are host at a table each, the ten after them somewhere beside another one. */
    private Brief without(String gatherings) {
        var alone =
                new ArrayList<>(IntStream.range(0, TABLES).filter(this::isAlone).boxed().toList());
        Collections.shuffle(alone, chance);
        return brief(List.of(alone.getFirst(), HOSTS + chance.nextInt(PEOPLE - HOSTS)), gatherings);
    }

    private boolean isAlone(int host) {
        return before.members(1, before.group(1, host)).stream().filter(p -> p < HOSTS).count()
                == 1;
    }

    private Brief brief(List<Integer> ill, String gatherings) {
        var lines =
                IntStream.range(0, PEOPLE)
                        .mapToObj(person ->
                                "p%d area=a%d host=%s absent=%s"
                                        .formatted(
                                                person,
                                                areas.get(person),
                                                person < HOSTS ? "yes" : "no",
                                                ill.contains(person) ? gatherings : "0"));
        return new Brief(
                people(lines.toArray(String[]::new)),
                tables(4, TABLES, 7, 8),
                List.of(
                        new NeverTwice(Optional.empty(), MUST),
                        new AtLeast("host", "yes", 1, MUST),
                        new Different("area", VERY_GLADLY)));
    }
}
