package tillit.programme.course;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.conversation.Sittings;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.catalogue.Offer;
import tillit.programme.catalogue.Offers;
import tillit.programme.course.OccasionChanged.What;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.PartId;

/** The door to occasions. */
@Service
@Transactional
public class Occasions {

    private final OccasionBook book;
    private final TurnBook turns;
    private final Entrance entrance;
    private final Programmes programmes;
    private final Offers offers;
    private final Sittings sittings;
    private final Organisation organisation;
    private final OccasionMail mail;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Occasions(
            OccasionBook book,
            TurnBook turns,
            Entrance entrance,
            Programmes programmes,
            Offers offers,
            Sittings sittings,
            Organisation organisation,
            OccasionMail mail,
            Clock clock,
            ApplicationEventPublisher events) {
        this.book = book;
        this.turns = turns;
        this.entrance = entrance;
        this.programmes = programmes;
        this.offers = offers;
        this.sittings = sittings;
        this.organisation = organisation;
        this.mail = mail;
        this.clock = clock;
        this.events = events;
    }

    /** With the same key twice, it is added once. */
    public void add(UUID key, Occasion occasion) {
        book.add(key, occasion);
    }

    @Transactional(readOnly = true)
    public Optional<Occasion> find(OccasionId id) {
        return book.find(id);
    }

    @Transactional(readOnly = true)
    public Roll roll(Occasion occasion) {
        return book.roll(occasion);
    }

    /** Of one programme, the earliest first. */
    @Transactional(readOnly = true)
    public List<Roll> of(ProgrammeId programme) {
        return book.rolls(programme);
    }

    /** Of one part, the earliest first. */
    @Transactional(readOnly = true)
    public List<Roll> of(ProgrammeId programme, PartId part) {
        return of(programme).stream().filter(roll -> roll.occasion().part().equals(part)).toList();
    }

    /** How somebody stands at the occasions of these programmes, the earliest first. */
    @Transactional(readOnly = true)
    public List<OwnTurn> turns(Collection<ProgrammeId> programmes, PersonId person) {
        return turns.of(programmes, person);
    }

    /** Those to which somebody has said that they come. */
    @Transactional(readOnly = true)
    public List<Occasion> with(PersonId person) {
        return book.with(person);
    }

    /** When somebody is taken: by an occasion, or by a meeting of a circle. */
    @Transactional(readOnly = true)
    public List<Promised> promised(PersonId person) {
        var circles =
                sittings.of(person).stream()
                        .map(it -> new Promised(new When(it.from(), it.to()), it.name(), true));
        return Stream.concat(turns.promised(person).stream(), circles).toList();
    }

    /** Somebody wants to come: a place, or the end of the queue. Empty when that is so. */
    public Optional<Refused> come(OccasionId id, PersonId person) {
        var held = book.hold(id).filter(it -> !it.calledOff());
        if (held.isEmpty()) return Optional.of(Refused.GONE);
        var occasion = held.get();
        if (book.roll(occasion).has(person)) return Optional.empty();
        var refused = entrance.refuses(occasion, person);
        if (refused.isPresent()) return refused;
        book.put(id, person);
        mail.coming(coming(occasion, person), book.roll(occasion));
        return Optional.empty();
    }

    /** Somebody gives up their place, or their turn; who moves up is written to. Empty when that is so. */
    public Optional<Refused> leave(OccasionId id, PersonId person) {
        var held = book.hold(id);
        if (held.isEmpty()) return Optional.of(Refused.GONE);
        var before = book.roll(held.get());
        if (!before.has(person)) return Optional.empty();
        if (before.isPlaced(person) && today().isAfter(held.get().leaveUntil()))
            return Optional.of(Refused.TOO_LATE_TO_LEAVE);
        var gone = coming(held.get(), person);
        book.remove(id, person);
        if (held.get().calledOff()) return Optional.empty();
        mail.left(gone, before);
        tellMovedUp(before, book.roll(held.get()));
        return Optional.empty();
    }

    /**
     * Its time, place, places and last day to leave become those of another; who has a place is told when it was
     * moved, and who gets one is told that. Nobody loses theirs: false, and nothing is changed, when more have one
     * than there would be; nor once it has begun.
     */
    public boolean change(OccasionId id, Occasion to) {
        var before = book.roll(book.hold(id).orElseThrow());
        if (hasBegun(before.occasion())) return false;
        if (to.places() < before.placed().size()) return false;
        var changed = before.occasion().as(to);
        book.change(changed);
        var after = book.roll(changed);
        boolean moved = changed.sequence() > before.occasion().sequence();
        if (moved) mail.moved(coming(changed, before.placed()));
        events.publishEvent(new OccasionChanged(id, moved ? What.MOVED : What.PLACES));
        tellMovedUp(before, after);
        return true;
    }

    /** It will not take place; everybody who wanted to come is told, once. Not once it has begun. */
    public void callOff(OccasionId id) {
        var before = book.roll(book.hold(id).orElseThrow());
        if (before.occasion().calledOff() || hasBegun(before.occasion())) return;
        var off = before.occasion().off();
        book.change(off);
        coming(off, before.inOrder()).forEach(one -> mail.calledOff(one, before));
        events.publishEvent(new OccasionChanged(id, What.CALLED_OFF));
    }

    private void tellMovedUp(Roll before, Roll after) {
        coming(after.occasion(), after.movedUp(before)).forEach(mail::movedUp);
    }

    private List<Coming> coming(Occasion occasion, List<PersonId> people) {
        var numbers = book.numbers(occasion.id());
        var name = name(occasion);
        return people.stream()
                .map(one -> new Coming(one, requireNonNull(numbers.get(one)), occasion, name))
                .toList();
    }

    private Coming coming(Occasion occasion, PersonId person) {
        return coming(occasion, List.of(person)).getFirst();
    }

    /** Where somebody has a place. */
    @Transactional(readOnly = true)
    List<Coming> placesOf(PersonId person) {
        return book.with(person).stream()
                .filter(occasion -> book.roll(occasion).isPlaced(person))
                .map(occasion -> coming(occasion, person))
                .toList();
    }

    /** Somebody with a place is there. Empty when that is noted. */
    public Optional<Refused> attend(OccasionId id, PersonId person) {
        var held = book.hold(id);
        if (held.isEmpty()) return Optional.of(Refused.GONE);
        if (held.get().calledOff() || !book.roll(held.get()).isPlaced(person))
            return Optional.of(Refused.NO_PLACE);
        if (!held.get().when().isAbout(clock.instant())) return Optional.of(Refused.NOT_NOW);
        book.attend(id, person);
        return Optional.empty();
    }

    /** Whether people come, are there or go just now. */
    public boolean isOn(Occasion occasion) {
        return occasion.when().isAbout(clock.instant());
    }

    public boolean hasBegun(Occasion occasion) {
        return entrance.hasBegun(occasion);
    }

    /** What somebody may have in writing: that they were there. */
    @Transactional(readOnly = true)
    public Optional<Attended> attended(OccasionId id, PersonId person) {
        return book.find(id)
                .filter(_ -> book.attended(id).contains(person))
                .map(occasion -> new Attended(occasion, name(occasion), offer(occasion)));
    }

    /**
     * @param name of what took place
     * @param offer empty when there was nothing to choose
     */
    public record Attended(Occasion occasion, String name, Optional<Offer> offer) {}

    private String name(Occasion occasion) {
        return offer(occasion)
                .map(Offer::name)
                .or(() ->
                        programmes
                                .find(occasion.programme())
                                .flatMap(it -> it.programme().part(occasion.part()))
                                .map(part -> part.name()))
                .orElseThrow();
    }

    private Optional<Offer> offer(Occasion occasion) {
        return occasion.offer().flatMap(offers::find);
    }

    private LocalDate today() {
        return organisation.today();
    }
}
