package tillit.composition.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.composition.CompositionId;
import tillit.composition.desk.PlaceInUse.Chair;

/** The door for those who were put together. Drafts are none of their business. */
@Service
@Transactional(readOnly = true)
public class PlacesInUse {

    /** A year after it was put together everybody has long been where they were to be. */
    private static final Duration AHEAD = Duration.ofDays(365);

    private final CompositionBook book;
    private final PeopleBook people;
    private final StateBook states;
    private final Clock clock;

    PlacesInUse(CompositionBook book, PeopleBook people, StateBook states, Clock clock) {
        this.book = book;
        this.people = people;
        this.states = states;
        this.clock = clock;
    }

    /** Those of the last year, the newest first. */
    public List<PlaceInUse> of(PersonId person) {
        return book.adoptedWith(person, clock.instant().minus(AHEAD)).stream()
                .flatMap(composition -> place(composition, person).stream())
                .toList();
    }

    /** However old; empty for whoever has no seat in it, and while it is not used. */
    public Optional<PlaceInUse> in(CompositionId composition, PersonId person) {
        return book.find(composition).flatMap(found -> place(found, person));
    }

    /** What they are called in its files. */
    public Optional<String> code(CompositionId composition, PersonId person) {
        return people.codeOf(composition, person);
    }

    private Optional<PlaceInUse> place(Composition composition, PersonId person) {
        return people.codeOf(composition.id(), person)
                .flatMap(code ->
                        composition
                                .adopted()
                                .flatMap(state -> states.placement(composition.id(), state))
                                .map(text -> place(composition, text, text.chairs(code))))
                .filter(place -> !place.seats().isEmpty());
    }

    private static PlaceInUse place(
            Composition composition, PlacementText placement, List<Chair> chairs) {
        return new PlaceInUse(
                composition.id(),
                composition.name(),
                composition.form(),
                placement.groups().size(),
                chairs);
    }
}
