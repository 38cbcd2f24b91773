package tillit.conversation.circle;

import java.util.List;
import java.util.Optional;
import tillit.access.PersonId;
import tillit.conversation.CircleId;
import tillit.conversation.RoomId;

/** A circle as its members see it. {@code keyCheck} is empty until its key is made, in a leader's browser. */
public record Circle(
        CircleId id,
        String name,
        Optional<String> keyCheck,
        boolean ended,
        List<Member> members,
        List<Meeting> meetings) {

    public record Member(PersonId person, boolean leads) {}

    public boolean has(PersonId person) {
        return members.stream().anyMatch(member -> member.person().equals(person));
    }

    public boolean isLedBy(PersonId person) {
        return members.stream()
                .anyMatch(member -> member.leads() && member.person().equals(person));
    }

    /** Whether nobody would lead if this person went. */
    public boolean isLedOnlyBy(PersonId person) {
        return isLedBy(person) && members.stream().filter(Member::leads).count() == 1;
    }

    public List<PersonId> people() {
        return members.stream().map(Member::person).toList();
    }

    /** Meetings that are not held yet. */
    public List<Meeting> ahead() {
        return meetings.stream().filter(meeting -> !meeting.held()).toList();
    }

    public List<Meeting> behind() {
        return meetings.stream().filter(Meeting::held).toList();
    }

    /** The meeting that is on, or comes next; empty when all have been held. */
    public Optional<Meeting> next() {
        return ahead().stream().findFirst();
    }

    public Meeting meeting(RoomId id) {
        return meetings.stream()
                .filter(meeting -> meeting.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchMeeting(id));
    }
}
