package tillit.programme.rollout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import tillit.access.PersonId;

/**
 * Who of a workplace is in an occasion, and why so many and then.
 *
 * @param people those who come to this one
 */
public record Explanation(Workplace workplace, List<PersonId> people, List<Reason> reasons) {

    public Explanation {
        people = List.copyOf(people);
        reasons = List.copyOf(reasons);
    }

    /** Of each workplace in it, those who are most first. */
    public static List<Explanation> of(Session session, Rollout rollout) {
        var here = new HashSet<>(session.people());
        return rollout.workplaces().stream()
                .map(place ->
                        of(
                                place,
                                place.people().stream().filter(here::contains).toList(),
                                session,
                                rollout.terms()))
                .filter(it -> !it.people().isEmpty())
                .sorted(Comparator.comparingInt(it -> -it.people().size()))
                .toList();
    }

    private static Explanation of(
            Workplace place, List<PersonId> people, Session session, Terms terms) {
        var reasons = new ArrayList<Reason>();
        int all = place.people().size();
        if (people.size() == all) reasons.add(Reason.WHOLE);
        else if (terms.mixed() && people.size() == Terms.FEW) reasons.add(Reason.MIXED);
        else if (people.size() == terms.most(all)) reasons.add(Reason.SHARE);
        else reasons.add(Reason.SOME);
        if (place.night()) reasons.add(Reason.NIGHT);
        if (session.locked()) reasons.add(Reason.LOCKED);
        return new Explanation(place, people, reasons);
    }
}
