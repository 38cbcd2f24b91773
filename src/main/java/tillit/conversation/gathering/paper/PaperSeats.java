package tillit.conversation.gathering.paper;

import java.util.Optional;
import java.util.OptionalInt;
import tillit.conversation.method.Harvest.Given;
import tillit.conversation.method.SeatId;

/**
 * Under which numbers that stands in the room which no phone gave: first the tables' papers, each under its table's
 * number, then slips of paper, then what workplaces have added.
 */
public final class PaperSeats {

    private static final int MOST_TABLES = 10_000;
    private static final int SLIPS = MOST_TABLES;
    private static final int WORKPLACES = 1_000_000;

    private PaperSeats() {}

    /** The paper on the table with this number, from 1. */
    public static SeatId table(int number) {
        return SeatId.brought(number);
    }

    /** The slip with this number, from 0. */
    public static SeatId slip(int number) {
        return SeatId.brought(SLIPS + number);
    }

    /** A seat at some workplace, from 0. */
    public static SeatId workplace(int number) {
        return SeatId.brought(WORKPLACES + number);
    }

    /** Whose paper this is. */
    public static OptionalInt tableOf(SeatId seat) {
        boolean isTable = seat.isBrought() && seat.compareTo(slip(0)) < 0;
        return isTable
                ? OptionalInt.of(seat.number() - SeatId.brought(0).number())
                : OptionalInt.empty();
    }

    /** The number of the table of which this is, whether its phone or its paper gave it. */
    public static Optional<Integer> table(Given given) {
        var paper = tableOf(given.author());
        return paper.isPresent() ? Optional.of(paper.getAsInt()) : given.table();
    }

    public static boolean isSlip(SeatId seat) {
        return seat.compareTo(slip(0)) >= 0 && !isWorkplace(seat);
    }

    /** Whether it stands for a paper of the hall, not for what a workplace has added. */
    public static boolean isPaper(SeatId seat) {
        return seat.isBrought() && !isWorkplace(seat);
    }

    public static boolean isWorkplace(SeatId seat) {
        return seat.compareTo(workplace(0)) >= 0;
    }
}
