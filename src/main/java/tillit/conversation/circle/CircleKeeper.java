package tillit.conversation.circle;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.conversation.CircleId;
import tillit.conversation.CirclePlan;
import tillit.conversation.Circles;
import tillit.conversation.RoomId;
import tillit.conversation.room.Carried;
import tillit.conversation.room.RoomErased;
import tillit.conversation.room.RoomPlan;
import tillit.conversation.room.Rooms;

/** Keeps the circles: their people, their meetings, their end. */
@Service
public class CircleKeeper implements Circles {

    private final CircleBook book;
    private final WholeCircles whole;
    private final CircleLocks locks;
    private final CircleMemory memory;
    private final CircleMail mail;
    private final CircleSeats seats;
    private final Rooms rooms;

    CircleKeeper(
            CircleBook book,
            WholeCircles whole,
            CircleLocks locks,
            CircleMemory memory,
            CircleMail mail,
            CircleSeats seats,
            Rooms rooms) {
        this.book = book;
        this.whole = whole;
        this.locks = locks;
        this.memory = memory;
        this.mail = mail;
        this.seats = seats;
        this.rooms = rooms;
    }

    @Override
    @Transactional
    public CircleId make(CirclePlan plan) {
        var id = new CircleId(UUID.randomUUID());
        book.add(id, plan);
        return id;
    }

    @Override
    @Transactional
    public void announce(CircleId id) {
        mail.begun(goingOn(id));
    }

    @Override
    @Transactional
    public void continueFrom(CircleId id, int held, String keyCheck, List<Chosen> chosen) {
        book.setKeyCheck(id, keyCheck);
        circle(id).meetings().stream().limit(held).forEach(meeting -> book.held(meeting.id()));
        memory.replace(
                id,
                chosen.stream()
                        .map(one ->
                                new Carried(
                                        one.by(), one.room(), one.step(), one.seat(), one.sealed()))
                        .toList());
    }

    @Override
    public RoomId roomOf(CircleId id, int meeting) {
        return circle(id).meetings().get(meeting - 1).id();
    }

    public Circle circle(CircleId id) {
        return whole.find(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no circle " + id));
    }

    /** A person's circles that have not ended, and those they visit as a substitute. */
    public List<Circle> of(PersonId person) {
        return whole.of(
                Stream.concat(book.of(person).stream(), book.visitedBy(person).stream())
                        .distinct()
                        .toList());
    }

    @Override
    public List<Known> all() {
        return book.all();
    }

    /** Adds somebody, also to the meeting that is on. */
    @Transactional
    public void add(CircleId id, PersonId person) {
        var before = goingOn(id);
        book.addMember(id, person, false);
        changed(before);
    }

    /**
     * Takes somebody away, or lets them go: their copies of the key are dead, what they were to tell of is deleted,
     * and a meeting that is on goes dark for them. False, and nothing happens, for the only one who leads.
     */
    @Transactional
    public boolean remove(CircleId id, PersonId person) {
        var before = goingOn(id);
        if (before.isLedOnlyBy(person)) return false;
        book.removeMember(id, person);
        changed(before);
        running(id).forEach(meeting -> rooms.forgetCarried(meeting.id(), person));
        memory.forget(id, person);
        return true;
    }

    /** Lets a member lead as well, also the meeting that is on. */
    @Transactional
    public void makeLeader(CircleId id, PersonId person) {
        var before = goingOn(id);
        if (!before.has(person)) throw new Overtaken(person + " is not in the circle");
        book.makeLeader(id, person);
        changed(before);
    }

    /** The second time nothing is new, and nobody is written to. */
    @Transactional
    public void move(CircleId id, RoomId meeting, Instant startsAt, String place) {
        var before = notHeld(goingOn(id).meeting(meeting));
        if (before.startsAt().equals(startsAt) && before.place().equals(place)) return;
        book.moveMeeting(meeting, startsAt, place);
        mail.moved(circle(id), before);
    }

    /** Somebody comes instead of a member, to this meeting only; who was to come instead before does not. */
    @Transactional
    public void substitute(CircleId id, RoomId meeting, PersonId standsInFor, PersonId person) {
        var circle = goingOn(id);
        notHeld(circle.meeting(meeting));
        if (!circle.has(standsInFor) || circle.has(person))
            throw new Overtaken(person + " cannot come instead of " + standsInFor);
        book.substitute(meeting, standsInFor, person);
        changed(circle);
    }

    /** The member comes after all. */
    @Transactional
    public void withdrawSubstitute(CircleId id, RoomId meeting, PersonId standsInFor) {
        var before = goingOn(id);
        notHeld(before.meeting(meeting));
        book.withdrawSubstitute(meeting, standsInFor);
        changed(before);
    }

    /** Opens the room of a meeting; the second time it is open already. */
    @Transactional
    public void open(CircleId id, RoomId meeting) {
        var circle = goingOn(id);
        var next = circle.meeting(meeting);
        if (!book.opened(meeting)) return;
        rooms.open(new RoomPlan(meeting, next.method(), Guests.of(circle, next), memory.of(id)));
    }

    /** False when another key was made before; {@code check} tells a right key from a wrong one and nothing else. */
    @Transactional
    public boolean keyMade(CircleId id, String check) {
        goingOn(id);
        return book.setKeyCheck(id, check);
    }

    /**
     * Nobody has the key any more, and another can be made: every copy is dead, and what waits for next time is
     * deleted, for nobody could read it. False, and nothing happens, while a meeting is on.
     */
    @Transactional
    public boolean keyLost(CircleId id) {
        goingOn(id);
        var open = running(id).stream().map(Meeting::id).toList();
        if (open.stream().anyMatch(rooms::hasBegun)) return false;
        open.forEach(rooms::forgetCarried);
        memory.forget(id);
        locks.throwAwayAll(id);
        book.forgetKeyCheck(id);
        return true;
    }

    /** Ends the circle: nobody's copy of its key opens any more, and all that is left of its talks is deleted. */
    @Transactional
    public void end(CircleId id) {
        mail.ended(goingOn(id));
        running(id).forEach(meeting -> rooms.eraseForgotten(meeting.id()));
        memory.forget(id);
        locks.throwAwayAll(id);
        circle(id).meetings().forEach(meeting -> rooms.forget(meeting.id()));
        book.end(id);
    }

    @Override
    @Transactional
    public void follow(CircleId id, CirclePlan plan) {
        new Following(this, book, seats).bring(id, plan);
    }

    /** Only members bring something to the next meeting: not substitutes, nor who has gone meanwhile. */
    @EventListener
    void erased(RoomErased event) {
        book.circleOf(event.room())
                .map(this::circle)
                .ifPresent(circle -> {
                    book.held(event.room());
                    memory.replace(
                            circle.id(),
                            event.carried().stream()
                                    .filter(carried -> circle.has(carried.person()))
                                    .toList());
                    locks.throwAwayOfStrangers(circle.id());
                });
    }

    /** For whatever changes a circle: one change at a time, and none after its end. */
    private Circle goingOn(CircleId id) {
        book.hold(id);
        var circle = circle(id);
        if (circle.ended()) throw new Overtaken("The circle has ended");
        return circle;
    }

    /** Whoever came or went: seats, locks and letters follow. */
    private void changed(Circle before) {
        var after = circle(before.id());
        seats.follow(after);
        mail.changed(before, after);
    }

    private static Meeting notHeld(Meeting meeting) {
        if (meeting.held()) throw new Overtaken("The meeting has been held");
        return meeting;
    }

    private List<Meeting> running(CircleId id) {
        return circle(id).meetings().stream().filter(Meeting::running).toList();
    }
}
