package tillit.mandates.observing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.mandates.Promises;
import tillit.mandates.observing.Observation.Meeting;
import tillit.mandates.observing.Observation.Reply;
import tillit.organisation.Colleague;
import tillit.organisation.Organisation;
import tillit.organisation.Position;
import tillit.organisation.Upward;

/** The door to observations: who asks whom, what they answer, and when it is. */
@Service
@Transactional
public class Observations {

    private final ObservationBook book;
    private final TalkOfTwo talk;
    private final ObservationMail mail;
    private final Organisation organisation;
    private final Upward upward;
    private final Clock clock;

    Observations(
            ObservationBook book,
            TalkOfTwo talk,
            ObservationMail mail,
            Organisation organisation,
            Upward upward,
            Clock clock,
            @Value("${tillit.zone}") ZoneId zone) {
        this.book = book;
        this.talk = talk;
        this.mail = mail;
        this.organisation = organisation;
        this.upward = upward;
        this.clock = clock.withZone(zone);
    }

    @Transactional(readOnly = true)
    public Optional<Observation> find(UUID id) {
        return book.find(id);
    }

    /** Those of which somebody is host or guest, the earliest first. */
    @Transactional(readOnly = true)
    public List<Observation> of(PersonId person) {
        return book.of(person);
    }

    /** Those with this in their name who may be asked: nobody whom one leads or follows. */
    @Transactional(readOnly = true)
    public List<Colleague> named(String partOfName, PersonId host) {
        return organisation.search(partOfName, organisation.today()).stream()
                .filter(one -> mayBeAsked(host, one.id()))
                .toList();
    }

    /** Both are at work, and neither leads the other, however many levels lie between. */
    @Transactional(readOnly = true)
    public boolean mayBeAsked(PersonId host, PersonId guest) {
        return !host.equals(guest)
                && isAtWork(guest)
                && isAtWork(host)
                && !leads(host, guest)
                && !leads(guest, host);
    }

    /** With the same id there is one. Nothing happens when the guest may not be asked. */
    public void ask(UUID id, PersonId host, PersonId guest, Meeting meeting) {
        if (!mayBeAsked(host, guest)) return;
        var it = new Observation(id, host, guest, meeting, Reply.ASKED, false, Optional.empty());
        if (book.add(it, Promises.OBSERVATION, gone(meeting))) mail.toGuest("asked", it);
    }

    /** Answers whether it is so. */
    public boolean accept(UUID id, PersonId guest) {
        var it = book.hold(id).filter(one -> one.guest().equals(guest));
        if (it.filter(Observation::isTaking).isPresent()) return true;
        it = it.filter(one -> one.isAhead(clock.instant()));
        it.ifPresent(_ -> {
            var after = put(id, Reply.YES, false);
            mail.toGuest("coming", after);
            mail.toHost("yes", after);
        });
        return it.isPresent();
    }

    /** A no, or a yes taken back, until it begins. */
    public void decline(UUID id, PersonId guest) {
        book.hold(id)
                .filter(one -> one.guest().equals(guest) && one.isAhead(clock.instant()))
                .filter(one -> one.reply() != Reply.NO)
                .ifPresent(_ -> mail.toHost("no", put(id, Reply.NO, false)));
    }

    /** The guest is told when it is at another time or place. */
    public void change(UUID id, PersonId host, Meeting meeting) {
        held(id, host)
                .ifPresent(before -> {
                    book.change(id, meeting, gone(meeting));
                    var after = put(id, before.reply(), false);
                    if (before.meeting().isElsewhere(meeting) && before.reply() != Reply.NO)
                        mail.toGuest("moved", after);
                });
    }

    public void callOff(UUID id, PersonId host) {
        held(id, host)
                .ifPresent(before -> {
                    var after = put(id, before.reply(), true);
                    if (before.reply() != Reply.NO) mail.toGuest("off", after);
                });
    }

    /** Those whose day has come, with their circles; answers how many. */
    public int erase(LocalDate day) {
        var all = book.gone(day);
        all.forEach(one -> {
            talk.end(one);
            book.remove(one.id());
        });
        return all.size();
    }

    private Optional<Observation> held(UUID id, PersonId host) {
        return book.hold(id).filter(one -> one.host().equals(host) && one.isAhead(clock.instant()));
    }

    /** As it is then, with the circle that goes with it. */
    private Observation put(UUID id, Reply reply, boolean calledOff) {
        var circle = book.find(id).orElseThrow().circle();
        book.put(id, reply, calledOff, circle);
        book.put(id, reply, calledOff, talk.of(book.find(id).orElseThrow()));
        return book.find(id).orElseThrow();
    }

    private LocalDate gone(Meeting meeting) {
        var day = meeting.to().atZone(clock.getZone()).toLocalDate();
        return Promises.OBSERVATION.erasedOn(day).orElseThrow();
    }

    private boolean isAtWork(PersonId person) {
        return !organisation.positions(person, organisation.today()).isEmpty();
    }

    private boolean leads(PersonId one, PersonId other) {
        var today = organisation.today();
        return organisation.positions(other, today).stream()
                .map(Position::unit)
                .flatMap(unit -> upward.from(unit, today).stream())
                .anyMatch(step -> step.isManagedBy(one));
    }
}
