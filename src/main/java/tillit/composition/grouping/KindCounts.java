package tillit.composition.grouping;

import java.util.stream.IntStream;

/** How many people of each kind come to each gathering, and how many groups they can make. */
final class KindCounts {

    private final int[][] people;
    private final Frame.Size size;

    KindCounts(Brief brief, int[] kindOfPerson, Attendance attendance) {
        size = brief.frame().size();
        int kinds = IntStream.of(kindOfPerson).max().orElse(0) + 1;
        people = new int[kinds][brief.frame().gatherings()];
        for (int person = 0; person < kindOfPerson.length; person++)
            for (int gathering = 0; gathering < people[0].length; gathering++)
                if (attendance.isThere(gathering, person))
                    people[kindOfPerson[person]][gathering]++;
    }

    int kinds() {
        return people.length;
    }

    int fewest(int kind) {
        return IntStream.of(people[kind]).min().orElse(0);
    }

    int most(int kind) {
        return IntStream.of(people[kind]).max().orElse(0);
    }

    /** All numbers of groups that hold them every time, from the lowest; none but 0 when nobody comes. */
    int[] groups(int kind) {
        if (most(kind) == 0) return new int[] {0};
        int lowest = Math.max(1, Math.ceilDiv(most(kind), size.to()));
        int highest = size.from() == 0 ? most(kind) : fewest(kind) / size.from();
        return IntStream.rangeClosed(lowest, highest).toArray();
    }
}
