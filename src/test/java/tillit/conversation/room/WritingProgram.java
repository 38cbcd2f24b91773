package tillit.conversation.room;

import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.Tillit;
import tillit.conversation.method.SeatId;

/**
 * A server whose hall of phones writes and writes, to be killed: prints the room, and the key of what was answered
 * "done" as soon as it was. What was not answered is sent again, under the same key. It writes until it is killed, or
 * nobody listens any more.
 */
public final class WritingProgram {

    private static final int PHONES = 128;

    private WritingProgram() {}

    static void main(String[] settings) {
        var house = SpringApplication.run(Tillit.class, settings);
        var hall = TestHall.open(house.getBean(Rooms.class), house.getBean(JdbcClient.class));
        var seats = hall.comeIn(PHONES);
        say("room " + hall.room());
        for (var seat : seats) Thread.ofVirtual().start(() -> writes(hall, seat));
    }

    private static void writes(TestHall hall, SeatId seat) {
        while (!System.out.checkError()) {
            var key = UUID.randomUUID();
            while (!isSaved(hall, seat, key)) say("again " + key);
            say("saved " + key);
        }
    }

    private static boolean isSaved(TestHall hall, SeatId seat, UUID key) {
        try {
            return hall.writes(seat, key, "Tanke " + key) instanceof Outcome.Done;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
