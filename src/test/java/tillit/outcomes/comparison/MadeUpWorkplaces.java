package tillit.outcomes.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import tillit.access.PersonId;

/**
 * Workplaces by chance in 2018–2024, of which some began with circles in 2021.
 *
 * @param effect percentage points by which turnover changes for those who took part, from 2022 on
 * @param drift percentage points by which it rises each year for them alone, circles or not
 */
record MadeUpWorkplaces(int tookPart, int others, double effect, double drift) {

    static final int START = 2021;

    List<Workplace> by(Random chance) {
        var all = new ArrayList<Workplace>();
        for (int i = 0; i < tookPart + others; i++) all.add(workplace(i, i < tookPart, chance));
        return all;
    }

    /** Turnover of 10 % or so; each has a level of its own, that of large ones varies less by chance. */
    private Workplace workplace(int number, boolean took, Random chance) {
        int people = 8 + chance.nextInt(40);
        double level = 0.06 + 0.08 * chance.nextDouble();
        var years = new HashMap<Integer, Count>();
        for (int year = START - 3; year <= START + 3; year++) {
            double own = took ? drift * (year - START + 3) + (year > START ? effect : 0) : 0;
            years.put(year, leaving(people, level + own / 100, chance));
        }
        return new Workplace(
                new PersonId(new UUID(1, number)),
                took ? OptionalInt.of(START) : OptionalInt.empty(),
                years);
    }

    private static Count leaving(int people, double risk, Random chance) {
        int left = 0;
        for (int i = 0; i < people; i++) if (chance.nextDouble() < risk) left++;
        return new Count(left, people);
    }
}
