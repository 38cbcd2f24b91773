package tillit.conversation.circle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import tillit.conversation.room.RoomPlan.Guest;

/**
 * Who gets a seat in a meeting: the members, and substitutes in the places of those they stand in for. Each has one
 * seat, also a substitute who has since become a member.
 */
final class Guests {

    private Guests() {}

    static List<Guest> of(Circle circle, Meeting meeting) {
        var substitutes =
                meeting.substitutes().stream()
                        .collect(
                                Collectors.toMap(
                                        Meeting.Substitute::standsInFor,
                                        Meeting.Substitute::person));
        var leads =
                circle.members().stream()
                        .collect(
                                Collectors.toMap(
                                        member ->
                                                substitutes.getOrDefault(
                                                        member.person(), member.person()),
                                        Circle.Member::leads,
                                        Boolean::logicalOr,
                                        LinkedHashMap::new));
        return leads.entrySet().stream()
                .map(guest -> new Guest(guest.getKey(), guest.getValue()))
                .toList();
    }
}
