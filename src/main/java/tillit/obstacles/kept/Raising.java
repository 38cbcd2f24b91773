package tillit.obstacles.kept;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.access.SignedIn;
import tillit.obstacles.ObstacleId;
import tillit.obstacles.way.Place;
import tillit.obstacles.way.Step;
import tillit.organisation.Organisation;
import tillit.organisation.UnitId;

/** The door for who says that something is in the way. */
@Service
@Transactional
public class Raising {

    private static final int SHOWN = 5;

    private final ObstacleBook book;
    private final Found found;
    private final Owners owners;
    private final Pace pace;
    private final ObstacleMail mail;
    private final Organisation organisation;

    Raising(
            ObstacleBook book,
            Found found,
            Owners owners,
            Pace pace,
            ObstacleMail mail,
            Organisation organisation) {
        this.book = book;
        this.found = found;
        this.owners = owners;
        this.pace = pace;
        this.mail = mail;
        this.organisation = organisation;
    }

    /** Open ones that may be the same. */
    @Transactional(readOnly = true)
    public List<Obstacle> similar(Story story, String language) {
        var text = story.what() + " " + story.more() + " " + story.sourceName();
        return book.withIds(found.similar(text, language, true, SHOWN));
    }

    /** Sent twice it is there once. Says whether it could be: who works nowhere has no workplace to speak of. */
    public boolean raise(ObstacleId id, Story story, By by, SignedIn who) {
        var unit = owners.workplace(who.id());
        if (unit.isEmpty()) return false;
        if (by == By.SOMEBODY && !owners.maySpeakAsSomebody(unit.get())) return false;
        var raiser =
                switch (by) {
                    case MYSELF -> new Raiser.Myself(who.id(), unit.get());
                    case WORKPLACE -> new Raiser.Workplace(unit.get());
                    case SOMEBODY -> new Raiser.Somebody(unit.get());
                };
        raise(id, story, raiser, owners.first(story, unit.get(), who.id()), who.language());
        return true;
    }

    /** As above, from whoever it is. */
    void raise(ObstacleId id, Story story, Raiser raiser, Optional<Place> place, String language) {
        if (!book.add(id, story, raiser, language)) return;
        var today = organisation.today();
        book.add(id, Told.of(new Step.Raised(today)));
        place.map(it -> Told.of(new Step.Owned(today, it, pace.days())))
                .ifPresent(it -> book.add(id, it));
        if (!(raiser instanceof Raiser.Circle)) book.meets(id, raiser.unit(), today);
        book.find(id).flatMap(owners::of).ifPresent(it -> mail.owners(it.people(), "raised"));
    }

    /** The workplace of this person meets it as well. */
    public void meets(ObstacleId id, PersonId person) {
        owners.workplace(person)
                .filter(_ -> book.find(id).filter(it -> !it.isErased()).isPresent())
                .ifPresent(unit -> book.meets(id, unit, organisation.today()));
    }

    /** The workplace of this person does not meet it after all; whoever raised it does. */
    public void meetsNoLonger(ObstacleId id, PersonId person) {
        owners.workplace(person)
                .filter(unit -> book.hold(id).filter(it -> hasJoined(unit, it)).isPresent())
                .ifPresent(unit -> book.meetsNoLonger(id, unit));
    }

    /** Whether a workplace has said that it meets it too, neither having raised it nor what has become one with it. */
    @Transactional(readOnly = true)
    public boolean hasJoined(UnitId unit, Obstacle it) {
        return it.met().contains(unit)
                && Stream.concat(Stream.of(it), book.joinedTo(it.id()).stream())
                        .noneMatch(one -> one.raiser().unit().equals(unit));
    }

    /** Where somebody works, and whether one of it may speak without a name. */
    @Transactional(readOnly = true)
    public Optional<Workplace> workplace(PersonId person) {
        return owners.workplace(person)
                .map(unit ->
                        new Workplace(
                                unit,
                                owners.name(unit).orElse("–"),
                                owners.maySpeakAsSomebody(unit)));
    }

    public record Workplace(UnitId unit, String name, boolean large) {}

    /** For who looks for it under the id of a form. */
    @Transactional(readOnly = true)
    public boolean isThere(UUID id) {
        return book.find(new ObstacleId(id)).isPresent();
    }
}
