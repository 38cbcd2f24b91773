package tillit.programme.rollout;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tillit.access.PersonId;

/**
 * The question: who is to come, on which terms, and what there is already.
 *
 * @param from the first day that may still be changed
 * @param before the plan so far; what lies before {@code from} or is locked stays
 */
public record Rollout(Terms terms, List<Workplace> workplaces, LocalDate from, Plan before) {

    public Rollout {
        workplaces = List.copyOf(workplaces);
    }

    /** Whether it stays as it is. */
    public boolean isFixed(Session session) {
        return session.locked() || isPast(session);
    }

    public boolean isPast(Session session) {
        return session.time().day().isBefore(from);
    }

    /** What stays; who does not work here any more does not come to what is still to be. */
    public List<Session> fixed() {
        var known = people();
        return before.sessions().stream()
                .filter(this::isFixed)
                .map(one -> isPast(one) ? one : one.with(only(one.people(), known)))
                .toList();
    }

    public Set<PersonId> people() {
        return workplaces.stream()
                .flatMap(one -> one.people().stream())
                .collect(toUnmodifiableSet());
    }

    public Rollout on(Terms others) {
        return new Rollout(others, workplaces, from, before);
    }

    /** The same question when this plan is the one so far. */
    public Rollout after(Plan plan) {
        return new Rollout(terms, workplaces, from, plan);
    }

    private static List<PersonId> only(List<PersonId> people, Set<PersonId> known) {
        return people.stream().filter(known::contains).toList();
    }
}
