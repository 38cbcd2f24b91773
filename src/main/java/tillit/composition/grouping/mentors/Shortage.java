package tillit.composition.grouping.mentors;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Placement;

/**
 * Why somebody gets no mentor, proven as Hall did (1935): these mentees can only have these mentors, and those have no
 * room for so many.
 */
final class Shortage {

    private final Choice choice;
    private final int[] mentorOf;

    /** @param mentorOf as many of the mentees as can have one have one */
    Shortage(Choice choice, int[] mentorOf) {
        this.choice = choice;
        this.mentorOf = mentorOf;
    }

    List<Impossible> all() {
        return IntStream.range(0, mentorOf.length)
                .filter(mentee -> mentorOf[mentee] == Placement.NOWHERE)
                .mapToObj(this::around)
                .distinct()
                .toList();
    }

    /** Whom the mentee could have, whom those have, whom they could have instead … */
    private Impossible around(int mentee) {
        SortedSet<Integer> mentees = new TreeSet<>(List.of(mentee));
        SortedSet<Integer> mentors = new TreeSet<>();
        Deque<Integer> next = new ArrayDeque<>(mentees);
        while (!next.isEmpty()) {
            int one = next.pop();
            for (int mentor = 0; mentor < choice.mentors(); mentor++)
                if (choice.mayHave(one, mentor) && mentors.add(mentor))
                    for (int other : of(mentor)) if (mentees.add(other)) next.add(other);
        }
        return said(mentees, mentors);
    }

    private List<Integer> of(int mentor) {
        List<Integer> theirs = new ArrayList<>();
        for (int mentee = 0; mentee < mentorOf.length; mentee++)
            if (mentorOf[mentee] == mentor) theirs.add(mentee);
        return theirs;
    }

    private Impossible said(SortedSet<Integer> mentees, SortedSet<Integer> mentors) {
        int room = mentors.stream().mapToInt(choice::room).sum();
        return new Impossible(
                "mentors",
                List.of(mentees.size(), mentors.size(), room),
                mentees.stream().map(choice.mentees()::get).toList());
    }
}
