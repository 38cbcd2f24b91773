package tillit.programme.visit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;
import tillit.programme.kept.Programmes;
import tillit.programme.kept.StaffNow;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.programme.plan.Standing;

/** The door to leadership rooms: who invites whom to which meeting of theirs, and what they answer. */
@Service
@Transactional
public class Visits {

    private final VisitBook book;
    private final Colleagues colleagues;
    private final TalkAfter talk;
    private final VisitMail mail;
    private final Programmes programmes;
    private final StaffNow staff;
    private final Clock clock;

    Visits(
            VisitBook book,
            Colleagues colleagues,
            TalkAfter talk,
            VisitMail mail,
            Programmes programmes,
            StaffNow staff,
            Clock clock) {
        this.book = book;
        this.colleagues = colleagues;
        this.talk = talk;
        this.mail = mail;
        this.programmes = programmes;
        this.staff = staff;
        this.clock = clock;
    }

    /** Empty when it is not for this person, or something else. */
    @Transactional(readOnly = true)
    public Optional<Part> part(ProgrammeId programme, PartId part, PersonId person) {
        return programmes
                .partFor(person, programme, part)
                .filter(it -> it.kind() == Kind.LEADERSHIP_ROOM);
    }

    /** Those that somebody hosts or is invited to, the earliest first. */
    @Transactional(readOnly = true)
    public List<Visit> of(PersonId person) {
        return book.of(person);
    }

    @Transactional(readOnly = true)
    public Optional<Visit> hosted(VisitId id, PersonId host) {
        return book.find(id).filter(one -> one.host().equals(host));
    }

    /** With the same id twice, there is one. Nobody is asked yet. */
    public void open(
            VisitId id, ProgrammeId programme, PartId part, PersonId host, Meeting meeting) {
        if (part(programme, part, host).isEmpty()) return;
        book.add(
                new Visit(
                        id, programme, part, host, meeting, 0, false, Optional.empty(), List.of()));
    }

    /** Whom the host could ask next; nobody when nobody is missing. */
    @Transactional(readOnly = true)
    public List<Candidate> proposed(Visit visit) {
        var now = clock.instant();
        return visit.open(now) == 0 ? List.of() : colleagues.proposed(visit, now);
    }

    /** Those with this in their name who may be asked. */
    @Transactional(readOnly = true)
    public List<PersonId> named(Visit visit, String partOfName) {
        return visit.open(clock.instant()) == 0 ? List.of() : colleagues.named(visit, partOfName);
    }

    /** Nothing happens when nobody is missing, or they cannot be asked. */
    public void ask(VisitId id, PersonId host, PersonId person) {
        var now = clock.instant();
        held(id, host)
                .filter(visit -> visit.open(now) > 0 && colleagues.mayBeAsked(visit, person))
                .filter(_ -> book.ask(id, person, now))
                .ifPresent(visit -> mail.asked(person, visit));
    }

    /** Empty when it is so. */
    public Optional<Refusal> accept(VisitId id, PersonId person) {
        var visit = book.hold(id);
        if (visit.isEmpty()) return Optional.of(Refusal.GONE);
        if (visit.get().coming().contains(person)) return Optional.empty();
        var refusal = visit.get().refusal(person, clock.instant());
        if (refusal.isPresent()) return refusal;
        book.accept(id, person);
        var after = talking(id);
        mail.accepted(person, after);
        if (after.isFull()) after.with(Reply.ASKED).forEach(one -> mail.spared(one, after));
        return Optional.empty();
    }

    /** A no, or a yes taken back, until it begins. */
    public void decline(VisitId id, PersonId person) {
        book.hold(id)
                .filter(visit -> visit.isAhead(clock.instant()))
                .flatMap(visit -> visit.guest(person))
                .filter(guest -> !guest.is(Reply.NO))
                .ifPresent(guest -> {
                    book.decline(id, person);
                    mail.declined(guest, talking(id));
                });
    }

    /** All who come or may come are told when it is at another time or place. */
    public void change(VisitId id, PersonId host, Meeting meeting) {
        held(id, host)
                .filter(visit -> visit.isAhead(clock.instant()))
                .ifPresent(before -> {
                    book.put(before.with(meeting));
                    var after = talking(id);
                    if (before.sequence() != after.sequence()) mail.moved(after);
                });
    }

    public void callOff(VisitId id, PersonId host) {
        held(id, host)
                .filter(visit -> visit.isAhead(clock.instant()))
                .ifPresent(before -> {
                    book.put(before.off());
                    mail.calledOff(talking(id));
                });
    }

    @Transactional(readOnly = true)
    public Opened opened(ProgrammeId programme, PartId part) {
        var now = staff.now();
        return Opened.of(
                book.of(programme, part),
                person -> now.standing(person).map(Standing::area),
                clock.instant());
    }

    private Optional<Visit> held(VisitId id, PersonId host) {
        return book.hold(id).filter(one -> one.host().equals(host));
    }

    /** As it is now, with the circle that goes with it. */
    private Visit talking(VisitId id) {
        var visit = book.find(id).orElseThrow();
        var after = visit.in(talk.of(visit));
        book.put(after);
        return after;
    }
}
