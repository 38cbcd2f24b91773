package tillit.conversation.circle;

import java.util.List;
import java.util.stream.Collectors;
import tillit.conversation.room.RoomPlan.Guest;

/** Who gets a seat in a meeting: the members, and substitutes in the places of those they stand in for. */
final class Guests {

    private Guests() {}

    static List<Guest> of(Circle circle, Meeting meeting) {
        var substitutes =
                meeting.substitutes().stream()
                        .collect(
                                Collectors.toMap(
                                        Meeting.Substitute::standsInFor,
                                        Meeting.Substitute::person));
        return circle.members().stream()
                .map(member ->
                        new Guest(
                                substitutes.getOrDefault(member.person(), member.person()),
                                member.leads()))
                .toList();
    }
}
