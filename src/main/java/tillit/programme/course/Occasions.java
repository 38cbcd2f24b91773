package tillit.programme.course;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.kept.Programmes;
import tillit.programme.kept.StaffNow;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;

/** The door to occasions. */
@Service
@Transactional
public class Occasions {

    private final OccasionBook book;
    private final Programmes programmes;
    private final StaffNow staff;
    private final Organisation organisation;
    private final OccasionMail mail;
    private final Clock clock;

    Occasions(
            OccasionBook book,
            Programmes programmes,
            StaffNow staff,
            Organisation organisation,
            OccasionMail mail,
            Clock clock) {
        this.book = book;
        this.programmes = programmes;
        this.staff = staff;
        this.organisation = organisation;
        this.mail = mail;
        this.clock = clock;
    }

    /** With the same key twice, it is added once. */
    public void add(UUID key, Occasion occasion) {
        book.add(key, occasion);
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

    /** Those to which somebody has said that they come. */
    @Transactional(readOnly = true)
    public List<Occasion> with(PersonId person) {
        return book.with(person);
    }

    /** Somebody wants to come: a place, or the end of the queue. Empty when that is so. */
    public Optional<Refused> come(OccasionId id, PersonId person) {
        var held = book.hold(id).filter(it -> !it.calledOff());
        if (held.isEmpty()) return Optional.of(Refused.GONE);
        var occasion = held.get();
        if (book.roll(occasion).has(person)) return Optional.empty();
        if (!isFor(person, occasion)) return Optional.of(Refused.NOT_FOR_YOU);
        if (!clock.instant().isBefore(occasion.when().from())) return Optional.of(Refused.BEGUN);
        if (comesToAnotherOf(occasion, person)) return Optional.of(Refused.ANOTHER_ALREADY);
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
     * than there would be.
     */
    public boolean change(OccasionId id, Occasion to) {
        var before = book.roll(book.hold(id).orElseThrow());
        if (to.places() < before.placed().size()) return false;
        var changed = before.occasion().as(to);
        book.change(changed);
        var after = book.roll(changed);
        if (changed.sequence() > before.occasion().sequence())
            coming(changed, before.placed()).forEach(mail::moved);
        tellMovedUp(before, after);
        return true;
    }

    /** It will not take place; everybody who wanted to come is told, once. */
    public void callOff(OccasionId id) {
        var before = book.roll(book.hold(id).orElseThrow());
        if (before.occasion().calledOff()) return;
        var off = before.occasion().off();
        book.change(off);
        coming(off, before.inOrder()).forEach(one -> mail.calledOff(one, before));
    }

    private void tellMovedUp(Roll before, Roll after) {
        coming(after.occasion(), after.movedUp(before)).forEach(mail::movedUp);
    }

    private List<Coming> coming(Occasion occasion, List<PersonId> people) {
        var numbers = book.numbers(occasion.id());
        var part = part(occasion);
        return people.stream()
                .map(one -> new Coming(one, requireNonNull(numbers.get(one)), occasion, part))
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

    /** What somebody may have in writing: that they were there. */
    @Transactional(readOnly = true)
    public Optional<Attended> attended(OccasionId id, PersonId person) {
        return book.find(id)
                .filter(_ -> book.attended(id).contains(person))
                .map(occasion -> new Attended(occasion, part(occasion).name()));
    }

    /** @param name of the part that took place */
    public record Attended(Occasion occasion, String name) {}

    private boolean isFor(PersonId person, Occasion occasion) {
        return programmes.forPerson(person).stream()
                .filter(it -> it.id().equals(occasion.programme()))
                .flatMap(it -> it.programme().part(occasion.part()).stream())
                .anyMatch(part ->
                        staff.now().standing(person).filter(part.audience()::has).isPresent());
    }

    private boolean comesToAnotherOf(Occasion occasion, PersonId person) {
        return book.with(person).stream()
                .anyMatch(other ->
                        other.part().equals(occasion.part())
                                && other.programme().equals(occasion.programme()));
    }

    private Part part(Occasion occasion) {
        return programmes
                .find(occasion.programme())
                .flatMap(it -> it.programme().part(occasion.part()))
                .orElseThrow();
    }

    private LocalDate today() {
        return organisation.today();
    }
}
