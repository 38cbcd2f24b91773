package tillit.composition.grouping.rule;

import java.util.BitSet;
import tillit.composition.grouping.Pairs;

/** How often each two have met, in a byte a pair: 18 MB for 6,000 people. */
final class Meetings {

    private final byte[][] times;

    Meetings(int people) {
        times = new byte[people][];
        for (int person = 0; person < people; person++) times[person] = new byte[person];
    }

    void addAll(Pairs pairs) {
        for (int person = 0; person < times.length; person++) {
            BitSet others = pairs.of(person);
            for (int other = others.nextSetBit(0);
                    other >= 0 && other < person;
                    other = others.nextSetBit(other + 1)) times[person][other]++;
        }
    }

    /** How often they had met before. */
    int meet(int one, int other) {
        return one > other ? times[one][other]++ : times[other][one]++;
    }

    /** How often they have met without this time. */
    int part(int one, int other) {
        return one > other ? --times[one][other] : --times[other][one];
    }
}
