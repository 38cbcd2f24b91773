package tillit.trial;

import java.util.List;
import java.util.Optional;
import tillit.organisation.Level;

/** Promises each of the cast a seat of their kind, in their place, that is as old as the register. */
record Casting(List<Seat> seats, Newcomers people) {

    void promise() {
        for (var member : Cast.values())
            seat(member).promise(people.playing(member), member.since());
    }

    /** The last of them, since the first employees of an area are the head's office. */
    private Seat seat(Cast member) {
        return seats.stream()
                .filter(seat -> suits(seat, member))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private static boolean suits(Seat seat, Cast member) {
        return seat.promise().isEmpty()
                && !seat.isHourly()
                && place(seat, member).equals(member.place())
                && seat.opens().equals(Ekhamn.REGISTER_BEGINS)
                && seat.level(Ekhamn.REGISTER_BEGINS).equals(member.level())
                && seat.level(Ekhamn.DAY).equals(member.level());
    }

    private static String place(Seat seat, Cast member) {
        boolean director = member.level().equals(Optional.of(Level.DIRECTOR));
        return director ? seat.stretches().getLast().unit().name() : seat.area();
    }
}
