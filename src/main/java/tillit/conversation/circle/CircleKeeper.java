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
    private final CircleLocks locks;
    private final CircleMemory memory;
    private final CircleMail mail;
    private final Rooms rooms;

    CircleKeeper(
            CircleBook book, CircleLocks locks, CircleMemory memory, CircleMail mail, Rooms rooms) {
        this.book = book;
        this.locks = locks;
        this.memory = memory;
        this.mail = mail;
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
        return book.find(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no circle " + id));
    }

    /** A person's circles that have not ended, and those they visit as a substitute. */
    public List<Circle> of(PersonId person) {
        return Stream.concat(book.of(person).stream(), book.visitedBy(person).stream())
                .distinct()
                .map(this::circle)
                .toList();
    }

    @Override
    public List<Known> all() {
        return whole().stream()
                .map(circle -> new Known(circle.id(), circle.name(), circle.keyCheck().isPresent()))
                .toList();
    }

    /** Every circle, those that have ended last. */
    public List<Circle> whole() {
        return book.all().stream().map(this::circle).toList();
    }

    /** Adds somebody, also to the meeting that is on. */
    @Transactional
    public void add(CircleId id, PersonId person) {
        book.addMember(id, person, false);
        running(id).forEach(meeting -> rooms.seat(meeting.id(), person, false));
    }

    /**
     * Takes somebody away, or lets them go: their copies of the key are dead, what they were to tell of next time
     * is deleted, and a meeting that is on goes dark for them.
     */
    @Transactional
    public void remove(CircleId id, PersonId person) {
        running(id).forEach(meeting -> rooms.unseat(meeting.id(), person));
        book.removeMember(id, person);
        locks.throwAway(id, person);
        memory.forget(id, person);
    }

    @Transactional
    public void move(CircleId id, RoomId meeting, Instant startsAt, String place) {
        var circle = circle(id);
        book.moveMeeting(circle.meeting(meeting).id(), startsAt, place);
        mail.moved(circle, circle.meeting(meeting), startsAt, place);
    }

    /** Somebody comes instead of a member, to this meeting only. */
    @Transactional
    public void substitute(CircleId id, RoomId meeting, PersonId standsInFor, PersonId person) {
        var circle = circle(id);
        book.substitute(circle.meeting(meeting).id(), standsInFor, person);
        if (circle.meeting(meeting).running()) {
            rooms.unseat(meeting, standsInFor);
            rooms.seat(meeting, person, circle.isLedBy(standsInFor));
        }
    }

    /** Opens the room of a meeting; the second time it is open already. */
    @Transactional
    public void open(CircleId id, RoomId meeting) {
        var circle = circle(id);
        if (circle.meeting(meeting).opened()) return;
        book.opened(meeting);
        rooms.open(
                new RoomPlan(
                        meeting,
                        circle.meeting(meeting).method(),
                        Guests.of(circle, circle.meeting(meeting)),
                        memory.of(id)));
    }

    /** False when another key was made before; {@code check} tells a right key from a wrong one and nothing else. */
    @Transactional
    public boolean keyMade(CircleId id, String check) {
        return book.setKeyCheck(id, check);
    }

    /** Ends the circle: nobody's copy of its key opens any more, and all that is left of its talks is deleted. */
    @Transactional
    public void end(CircleId id) {
        running(id).forEach(meeting -> rooms.eraseForgotten(meeting.id()));
        memory.forget(id);
        locks.throwAwayAll(id);
        circle(id).meetings().forEach(meeting -> rooms.forget(meeting.id()));
        book.end(id);
    }

    @EventListener
    void erased(RoomErased event) {
        book.circleOf(event.room())
                .ifPresent(circle -> {
                    book.held(event.room());
                    memory.replace(circle, event.carried());
                    circle(circle)
                            .meeting(event.room())
                            .substitutes()
                            .forEach(visit -> locks.throwAway(circle, visit.person()));
                });
    }

    private List<Meeting> running(CircleId id) {
        return circle(id).meetings().stream().filter(Meeting::running).toList();
    }
}
