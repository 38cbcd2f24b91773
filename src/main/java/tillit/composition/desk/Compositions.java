package tillit.composition.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.composition.Begun;
import tillit.composition.CompositionId;
import tillit.composition.CompositionRight;
import tillit.composition.file.PeopleFile;
import tillit.composition.file.Reading;
import tillit.composition.file.RulesFile;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.People;

/** The door to compositions. What it answers to one person only, the right {@link CompositionRight#COMPOSES} guards. */
@Service
@Transactional
public class Compositions {

    private final CompositionBook book;
    private final PeopleBook people;
    private final StateBook states;
    private final WorkBook works;
    private final Absences absences;
    private final Begun begun;

    Compositions(
            CompositionBook book,
            PeopleBook people,
            StateBook states,
            WorkBook works,
            Absences absences,
            Begun begun) {
        this.book = book;
        this.people = people;
        this.states = states;
        this.works = works;
        this.absences = absences;
        this.begun = begun;
    }

    /** With the same key twice, it is made once. */
    public CompositionId make(PersonId owner, UUID key, Draft draft) {
        var made = book.add(owner, key, draft);
        made.ifPresent(id -> people.replace(id, draft.people()));
        return made.or(() -> book.madeWith(key, owner)).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<Composition> find(CompositionId id) {
        return book.find(id);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Composition> of(PersonId owner) {
        return book.of(owner);
    }

    @Transactional(readOnly = true)
    public People people(CompositionId id) {
        return people.of(id, known(id).columns());
    }

    /** Whom of its people the register knows, by their id in the file. */
    @Transactional(readOnly = true)
    public Map<String, PersonId> registered(CompositionId id) {
        return people.known(id);
    }

    /** What is asked for, and that those stay who are pinned in the current state. */
    @Transactional(readOnly = true)
    public Brief brief(CompositionId id) {
        var brief = unpinned(id);
        return current(id).map(state -> Pinning.of(brief, state)).orElse(brief);
    }

    /** What is asked for. All that is stored can be read: what could not is not taken in. */
    @Transactional(readOnly = true)
    public Brief unpinned(CompositionId id) {
        return read(known(id), people(id));
    }

    /** What was asked for when this state came about: who fell ill later still comes. */
    @Transactional(readOnly = true)
    public Brief brief(CompositionId id, State state) {
        var known = known(id);
        var people = absences.in(id, people(id), known.current(), state.number());
        var brief = read(known, people);
        return new Brief(people, brief.frame().with(state.placement().gatherings()), brief.rules());
    }

    private static Brief read(Composition composition, People people) {
        return switch (RulesFile.read(composition.rules(), new PeopleFile(people))) {
            case Reading.Read<Brief>(var brief) -> brief;
            case Reading.Unread<Brief>(var troubles) ->
                    throw new IllegalStateException(troubles.getFirst().reason().word());
        };
    }

    /** The one that is looked at; empty until something was composed. */
    @Transactional(readOnly = true)
    public Optional<State> current(CompositionId id) {
        return known(id).current().flatMap(number -> state(id, number));
    }

    /** The one that is used; while none is, the one that is looked at. */
    @Transactional(readOnly = true)
    public Optional<State> used(CompositionId id) {
        return known(id).used().flatMap(number -> state(id, number));
    }

    @Transactional(readOnly = true)
    public Optional<State> state(CompositionId id, int number) {
        return states.find(id, number, people(id));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<StateLine> states(CompositionId id) {
        return states.lines(id);
    }

    /**
     * Keeps what was done and makes it the current state; with the same key twice, once. Empty, and nothing happens,
     * when the current state is not the expected one any more: somebody, or another tab, was faster.
     */
    public Optional<State> record(
            CompositionId id, Optional<Integer> expected, UUID key, Next next) {
        var held = hold(id);
        var before = states.withKey(id, key);
        if (before.isPresent()) return state(id, before.get());
        if (!held.current().equals(expected)) return Optional.empty();
        int number = add(id, expected, key, next);
        follow(held, number);
        return state(id, number);
    }

    private void follow(Composition held, int state) {
        absences.follow(held, state);
        book.look(held.id(), state);
    }

    /** A search's end: never lost, and if somebody went on meanwhile, it stands beside. */
    State keep(CompositionId id, Optional<Integer> from, UUID key, Next next) {
        var held = hold(id);
        works.end(id);
        int number = states.withKey(id, key).orElseGet(() -> add(id, from, key, next));
        if (held.current().equals(from)) follow(held, number);
        return state(id, number).orElseThrow();
    }

    private int add(CompositionId id, Optional<Integer> previous, UUID key, Next next) {
        var placement = PlacementText.of(people.codes(id), next.placement(), next.pins());
        return states.add(id, previous, key, next, placement);
    }

    /** Back to the state before {@code from}. Empty when there is none, or {@code from} is not the current one. */
    public Optional<State> undo(CompositionId id, int from) {
        return look(id, from, states.previous(id, from));
    }

    /** On to the newest of the states made of {@code from}. Empty when there is none, or it is not the current one. */
    public Optional<State> redo(CompositionId id, int from) {
        return look(id, from, states.newestAfter(id, from));
    }

    /** To any state there is: nothing is lost by it. Empty when there is none, or {@code from} is not the current one. */
    public Optional<State> look(CompositionId id, int from, Optional<Integer> to) {
        var held = hold(id);
        var current = held.current();
        var found = to.flatMap(number -> state(id, number));
        if (found.isEmpty() || current.equals(to)) return found;
        if (!current.equals(Optional.of(from))) return Optional.empty();
        follow(held, found.get().number());
        return found;
    }

    /** This one is used: who sits together in it counts as having met. False when there is no such state, or the circles have begun. */
    public boolean adopt(CompositionId id, int number) {
        hold(id);
        if (begun.hasBegun(id) || states.placement(id, number).isEmpty()) return false;
        book.adopt(id, number);
        return true;
    }

    /** People who were invited are not told: that is done where they were. */
    public void remove(CompositionId id) {
        book.remove(id);
    }

    private Composition known(CompositionId id) {
        return book.find(id).orElseThrow(() -> new NoSuchComposition(id));
    }

    /** Until the transaction ends nobody else changes what it is made of, or chooses which state is used. */
    public Composition hold(CompositionId id) {
        return book.hold(id).orElseThrow(() -> new NoSuchComposition(id));
    }
}
