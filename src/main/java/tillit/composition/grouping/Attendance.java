package tillit.composition.grouping;

import java.util.List;
import java.util.stream.IntStream;

/** Who comes to which gathering, and who can lead. */
final class Attendance {

    /** Instead of the numbers of gatherings, for those who only lead, or do not come at all. */
    private static final String ALL = "all";

    private final boolean[][] there;
    private final List<Integer> leaders;

    Attendance(Brief brief) {
        var people = brief.people();
        var frame = brief.frame();
        there = new boolean[frame.gatherings()][people.size()];
        for (int gathering = 0; gathering < there.length; gathering++)
            for (int person = 0; person < people.size(); person++)
                there[gathering][person] = comes(frame, people.member(person), gathering + 1);
        leaders =
                IntStream.range(0, people.size())
                        .filter(person -> leads(frame, people.member(person)))
                        .boxed()
                        .toList();
    }

    private static boolean comes(Frame frame, Member member, int gathering) {
        var away = frame.absent().map(member::values).orElse(List.of());
        return !away.contains(ALL) && !away.contains(String.valueOf(gathering));
    }

    private static boolean leads(Frame frame, Member member) {
        return frame.leading()
                .map(Frame.Leading::pool)
                .filter(pool -> yes(member, pool))
                .isPresent();
    }

    private static boolean yes(Member member, String column) {
        return Yes.in(member.value(column));
    }

    boolean isThere(int gathering, int person) {
        return there[gathering][person];
    }

    List<Integer> leaders() {
        return leaders;
    }
}
