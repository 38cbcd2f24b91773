package tillit.conversation.method;

import java.util.List;

/** The people of Ekhamn who meet in these tests, by their seats. */
final class Ekhamn {

    static final SeatId AINO = new SeatId(1);
    static final SeatId MIKKEL = new SeatId(2);
    static final SeatId SARA = new SeatId(3);
    static final SeatId JONAS = new SeatId(4);
    static final SeatId FREJA = new SeatId(5);
    static final SeatId GORAN = new SeatId(6);
    static final SeatId LEYLA = new SeatId(7);
    static final SeatId IDA = new SeatId(8);
    static final SeatId PER = new SeatId(9);
    static final SeatId TORBEN = new SeatId(10);

    /** Aino Lindqvist and Mikkel Holm lead the conversations. */
    static final List<SeatId> LEADERS = List.of(AINO, MIKKEL);

    static final List<SeatId> EVERYONE =
            List.of(AINO, MIKKEL, SARA, JONAS, FREJA, GORAN, LEYLA, IDA, PER, TORBEN);

    private Ekhamn() {}
}
