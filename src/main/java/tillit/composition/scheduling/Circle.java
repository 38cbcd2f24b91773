package tillit.composition.scheduling;

import java.util.List;
import java.util.stream.Stream;

/** People who are to meet; those who lead come on top. Both by their numbers in the {@link Demand}, from 0. */
public record Circle(String name, List<Integer> members, List<Integer> leaders) {

    public Circle {
        members = List.copyOf(members);
        leaders = List.copyOf(leaders);
    }

    /** Each of them once. */
    public List<Integer> everybody() {
        return Stream.concat(members.stream(), leaders.stream()).distinct().toList();
    }
}
