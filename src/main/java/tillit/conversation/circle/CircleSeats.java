package tillit.conversation.circle;

import org.springframework.stereotype.Component;
import tillit.conversation.room.RoomPlan.Guest;
import tillit.conversation.room.Rooms;
import tillit.conversation.room.Seat;

/** Lets seats and locks follow when people come to a circle and go, also in the middle of a meeting. */
@Component
class CircleSeats {

    private final Rooms rooms;
    private final CircleLocks locks;

    CircleSeats(Rooms rooms, CircleLocks locks) {
        this.rooms = rooms;
        this.locks = locks;
    }

    /** The circle as it is after the change. The seats come first: whoever waits for a room holds no lock's row. */
    void follow(Circle circle) {
        circle.meetings().stream()
                .filter(Meeting::running)
                .forEach(meeting -> follow(circle, meeting));
        locks.throwAwayOfStrangers(circle.id());
    }

    private void follow(Circle circle, Meeting meeting) {
        var guests = Guests.of(circle, meeting);
        var people = guests.stream().map(Guest::person).toList();
        rooms.seated(meeting.id()).stream()
                .map(Seat::person)
                .filter(person -> !people.contains(person))
                .forEach(person -> rooms.unseat(meeting.id(), person));
        guests.forEach(guest -> rooms.seat(meeting.id(), guest.person(), guest.leads()));
    }
}
