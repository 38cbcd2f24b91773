package tillit.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tillit.organisation.Days;
import tillit.organisation.Employment;
import tillit.organisation.EndReason;
import tillit.organisation.Level;
import tillit.organisation.Person;
import tillit.organisation.Position;

/** A person in a seat from a day on; in the register it is one position for each unit that the seat was in. */
record Stay(Person person, Seat seat, Employment employment, LocalDate from) {

    Optional<Level> level() {
        return seat.level(from);
    }

    /** Whether the person still sits there. */
    boolean isOn() {
        return seat.stay().filter(this::equals).isPresent();
    }

    boolean isPromised() {
        return seat.promise().filter(promise -> promise.person().equals(person)).isPresent();
    }

    /** The positions of the whole stay, with why the last of them ended. */
    List<Position> positions(Days days, Optional<EndReason> reason) {
        var stretches =
                seat.stretches().stream().filter(stretch -> stretch.days().overlaps(days)).toList();
        return IntStream.range(0, stretches.size())
                .mapToObj(i ->
                        position(
                                stretches.get(i),
                                days,
                                i + 1 < stretches.size()
                                        ? Optional.of(change(stretches, i))
                                        : reason))
                .toList();
    }

    private Position position(Stretch stretch, Days days, Optional<EndReason> reason) {
        return new Position(
                person.id(),
                stretch.unit().id(),
                stretch.level(),
                employment,
                stretch.days().within(days),
                reason);
    }

    private static EndReason change(List<Stretch> stretches, int i) {
        return stretches.get(i).level().equals(stretches.get(i + 1).level())
                ? EndReason.UNIT
                : EndReason.ROLE;
    }
}
