package tillit.composition.grouping;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How many groups there are of each kind: as many as give groups nearest to the middle of their sizes, or for pairs as
 * many as possible. Of mentors each has one.
 */
final class GroupCounts {

    private final Frame frame;
    private final List<Impossible> impossible = new ArrayList<>();
    private final int[] kindOfGroup;

    GroupCounts(Brief brief, Attendance attendance, int[] kindOfPerson) {
        frame = brief.frame();
        var counts = new Counts(frame.gatherings(), kindOfPerson, attendance);
        kindOfGroup =
                isOneForEachMentor()
                        ? ofMentors(attendance, kindOfPerson)
                        : byNumber(brief, counts);
    }

    private boolean isOneForEachMentor() {
        return frame.form() == Form.MENTORS
                && frame.leading().isPresent()
                && frame.groups().isEmpty();
    }

    /** Some may stay empty: whether there is room for all depends on who may have whom. */
    private static int[] ofMentors(Attendance attendance, int[] kindOfPerson) {
        return attendance.leaders().stream().mapToInt(mentor -> kindOfPerson[mentor]).toArray();
    }

    private int[] byNumber(Brief brief, Counts counts) {
        var groups = new ArrayList<Integer>();
        for (int kind = 0; kind < counts.kinds(); kind++) {
            int number = number(brief, counts, kind);
            for (int i = 0; i < number; i++) groups.add(kind);
        }
        return groups.stream().mapToInt(Integer::intValue).toArray();
    }

    private int number(Brief brief, Counts counts, int kind) {
        int fewest = counts.fewest(kind);
        int most = counts.most(kind);
        if (most == 0) return 0;
        var fits =
                frame.groups().isPresent() && counts.kinds() == 1
                        ? fixed(fewest, most)
                        : best(fewest, most);
        if (fits.isEmpty()) impossible.add(no(brief, counts, kind));
        return fits.orElse(0);
    }

    private Optional<Integer> fixed(int fewest, int most) {
        return Optional.of(frame.groups().getAsInt()).filter(groups -> holds(groups, fewest, most));
    }

    private Optional<Integer> best(int fewest, int most) {
        return IntStream.rangeClosed(1, most)
                .boxed()
                .filter(groups -> holds(groups, fewest, most))
                .min(comparingDouble(groups -> Math.abs((double) most / groups - wanted())));
    }

    private boolean holds(int groups, int fewest, int most) {
        return (long) groups * frame.size().from() <= fewest
                && (long) groups * frame.size().to() >= most;
    }

    private double wanted() {
        return frame.form() == Form.PAIRS
                ? frame.size().from()
                : (frame.size().from() + frame.size().to()) / 2.0;
    }

    private Impossible no(Brief brief, Counts counts, int kind) {
        var name =
                frame.within()
                        .filter(_ -> kind > 0)
                        .map(column ->
                                column + " " + new Column(brief.people(), column).text(kind - 1))
                        .orElse("");
        var trouble = new SizeTrouble(name, counts.fewest(kind), counts.most(kind), frame.size());
        return frame.groups().isPresent() && counts.kinds() == 1
                ? trouble.with(frame.groups().getAsInt())
                : trouble.withAny();
    }

    int[] kindOfGroup() {
        return kindOfGroup;
    }

    List<Impossible> impossible() {
        return impossible;
    }

    /** How many people of each kind come to each gathering. */
    private static final class Counts {

        private final int[][] people;

        Counts(int gatherings, int[] kindOfPerson, Attendance attendance) {
            int kinds = IntStream.of(kindOfPerson).max().orElse(0) + 1;
            people = new int[kinds][gatherings];
            for (int person = 0; person < kindOfPerson.length; person++)
                for (int gathering = 0; gathering < gatherings; gathering++)
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
    }
}
