package tillit.programme.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tillit.access.PersonId;
import tillit.conversation.CircleId;
import tillit.programme.ProgrammeId;
import tillit.programme.course.When;
import tillit.programme.plan.PartId;

/**
 * A host's meeting and those who are invited to it.
 *
 * @param sequence one more each time it is moved or called off, for calendars
 * @param circle in which they talk afterwards; empty while nobody has said yes
 * @param guests in the order in which they were asked
 */
public record Visit(
        VisitId id,
        ProgrammeId programme,
        PartId part,
        PersonId host,
        Meeting meeting,
        int sequence,
        boolean calledOff,
        Optional<CircleId> circle,
        List<Guest> guests) {

    /** As long as the method for it. */
    static final Duration TALK = Duration.ofMinutes(30);

    private static final int GUESTS = 2;

    public Visit {
        guests = List.copyOf(guests);
    }

    public boolean hasBegun(Instant now) {
        return !now.isBefore(meeting.when().from());
    }

    /** Whether anybody can still be asked, answer, or be told of a change. */
    public boolean isAhead(Instant now) {
        return !calledOff && !hasBegun(now);
    }

    /** Whether nobody can be at both, with the talks afterwards. */
    public boolean overlaps(Visit other) {
        return withTalk().overlaps(other.withTalk());
    }

    private When withTalk() {
        return new When(meeting.when().from(), meeting.when().to().plus(TALK));
    }

    /** Who has said yes. */
    public List<PersonId> coming() {
        return with(Reply.YES);
    }

    public boolean isFull() {
        return coming().size() >= GUESTS;
    }

    public Optional<Guest> guest(PersonId person) {
        return guests.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    /** How many more the host may ask; a place is kept for who has not answered, for a week. */
    public int open(Instant now) {
        if (!isAhead(now)) return 0;
        var kept = guests.stream().filter(one -> !one.isMissing(now)).count();
        return Math.max(0, GUESTS - Math.toIntExact(kept));
    }

    /** Empty when a yes of this person counts. */
    Optional<Refusal> refusal(PersonId person, Instant now) {
        if (calledOff || guest(person).isEmpty()) return Optional.of(Refusal.GONE);
        if (hasBegun(now)) return Optional.of(Refusal.BEGUN);
        return isFull() ? Optional.of(Refusal.FILLED) : Optional.empty();
    }

    List<PersonId> with(Reply reply) {
        return guests.stream().filter(one -> one.is(reply)).map(Guest::person).toList();
    }

    /** The same at another time or place, or with another question. */
    Visit with(Meeting other) {
        int moved = meeting.isElsewhere(other) ? sequence + 1 : sequence;
        return new Visit(id, programme, part, host, other, moved, calledOff, circle, guests);
    }

    /** Nothing of what was to be talked about is kept. */
    Visit off() {
        var nothing = new Meeting(meeting.when(), meeting.place(), "", "");
        return new Visit(id, programme, part, host, nothing, sequence + 1, true, circle, guests);
    }

    /** What is left a month later: who met whom, and when. */
    Visit forgotten() {
        var nothing = new Meeting(meeting.when(), "", "", "");
        return new Visit(
                id, programme, part, host, nothing, sequence, calledOff, Optional.empty(), guests);
    }

    Visit in(Optional<CircleId> other) {
        return new Visit(id, programme, part, host, meeting, sequence, calledOff, other, guests);
    }
}
