package tillit.programme.visit;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tillit.access.PersonId;

/**
 * Whom a host could ask: those who have been invited least, and of as many areas as there are. Of several who were
 * invited as often each host is told others first, or all would ask the same.
 *
 * @param areas of which somebody is asked already
 */
record Proposals(PersonId host, Set<String> areas) {

    static final int MOST = 3;

    private static final int SCATTER = 0x9E3779B9;

    /** At most {@value #MOST}; whether somebody is free is asked of as few as need be. */
    List<Candidate> of(Collection<Candidate> those, Predicate<Candidate> free) {
        var order = those.stream().sorted(order()).toList();
        var chosen = new ArrayList<Candidate>();
        var taken = new HashSet<>(areas);
        for (var one : order)
            if (chosen.size() < MOST && !taken.contains(one.area()) && free.test(one)) {
                chosen.add(one);
                taken.add(one.area());
            }
        for (var one : order)
            if (chosen.size() < MOST && !chosen.contains(one) && free.test(one)) chosen.add(one);
        return List.copyOf(chosen);
    }

    private Comparator<Candidate> order() {
        return comparingInt(Candidate::times)
                .thenComparingInt(one -> (host.hashCode() ^ one.person().hashCode()) * SCATTER)
                .thenComparing(comparing(one -> one.person().toString()));
    }
}
