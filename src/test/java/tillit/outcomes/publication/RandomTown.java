package tillit.outcomes.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import tillit.organisation.Level;
import tillit.outcomes.figure.Atom;

/** Weights of an organisation by chance: few and many areas, levels in one area only, people beside all areas. */
record RandomTown(Random chance) {

    private static final int MOST_AREAS = 9;

    /** In managers, or twelfths of them, of three levels. */
    Map<Atom, Long> byLevel(int parts) {
        var weights = new LinkedHashMap<Atom, Long>();
        double filled = chance.nextDouble();
        int most = most();
        for (var area : areas())
            for (var level : Level.values())
                if (chance.nextDouble() < filled)
                    weights.put(new Atom(area, Optional.of(level)), weight(most * parts));
        return weights;
    }

    Map<Atom, Long> byArea() {
        var weights = new LinkedHashMap<Atom, Long>();
        int most = most();
        for (var area : areas()) weights.put(new Atom(area, Optional.empty()), weight(most));
        return weights;
    }

    /** Some of the people in each area; of some areas nobody has told. */
    Map<Atom, Long> among(Map<Atom, Long> people) {
        var some = new LinkedHashMap<Atom, Long>();
        people.forEach((area, all) -> {
            if (chance.nextInt(6) > 0) some.put(area, chance.nextLong(all + 1));
        });
        return some;
    }

    private List<String> areas() {
        var all =
                List.of("", "Omsorg", "Skola", "Teknik", "Kansli", "Kultur", "Miljö", "Bygg", "IT");
        return all.subList(chance.nextInt(2), 1 + chance.nextInt(MOST_AREAS - 1) + 1);
    }

    private int most() {
        return chance.nextBoolean() ? 4 : 25;
    }

    private long weight(int most) {
        return chance.nextLong(most + 1L);
    }
}
