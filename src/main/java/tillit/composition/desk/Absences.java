package tillit.composition.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.composition.CompositionId;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.People;

/** Who fell ill is away in the states that know of it, and there in those that do not. */
@Component
class Absences {

    private final StateBook states;
    private final PeopleBook people;

    Absences(StateBook states, PeopleBook people) {
        this.states = states;
        this.people = people;
    }

    /** The people as they are in another state than the one that is looked at. */
    People in(CompositionId id, People now, Optional<Integer> from, int to) {
        var members = new ArrayList<>(now.members());
        for (var away : between(id, from, to))
            now.numberOf(away.code())
                    .ifPresent(person -> members.set(person, away.on(members.get(person))));
        return new People(now.columns(), members);
    }

    /** When one comes to look at another state, the list of people tells of it, too. */
    void follow(Composition held, int to) {
        var before = people.of(held.id(), held.columns());
        var after = in(held.id(), before, held.current(), to);
        for (int person = 0; person < before.size(); person++) {
            Member member = after.member(person);
            if (!member.equals(before.member(person))) people.change(held.id(), member);
        }
    }

    /** Back to the state that both were made of, and from there on to the other. */
    private List<Away> between(CompositionId id, Optional<Integer> from, int to) {
        var known = states.absences(id);
        if (known.isEmpty() || from.equals(Optional.of(to))) return List.of();
        var back = line(id, from);
        var on = line(id, Optional.of(to));
        var common = new LinkedHashSet<>(back);
        common.retainAll(new LinkedHashSet<>(on));
        List<Away> all = new ArrayList<>();
        for (int state : back)
            if (!common.contains(state) && known.containsKey(state))
                all.add(known.get(state).turned());
        for (int state : on.reversed())
            if (!common.contains(state) && known.containsKey(state)) all.add(known.get(state));
        return all;
    }

    /** A state, the one that it was made of, and so on. */
    private List<Integer> line(CompositionId id, Optional<Integer> last) {
        var previous = states.previous(id);
        List<Integer> line = new ArrayList<>();
        for (var state = last;
                state.isPresent();
                state = Optional.ofNullable(previous.get(state.get()))) line.add(state.get());
        return line;
    }
}
