package tillit.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tillit.organisation.Level;
import tillit.organisation.Person;

/** Work for one person at a time. It outlives those who do it, and goes along when the unit is reorganised. */
final class Seat {

    /** From that day on the seat is theirs. */
    record Promise(Person person, LocalDate since) {}

    private final String area;
    private final boolean hourly;
    private final List<Stretch> stretches;
    private Optional<Stay> stay = Optional.empty();
    private Optional<Promise> promise = Optional.empty();

    Seat(String area, boolean hourly, List<Stretch> stretches) {
        this.area = area;
        this.hourly = hourly;
        this.stretches = stretches;
    }

    String area() {
        return area;
    }

    boolean isHourly() {
        return hourly;
    }

    List<Stretch> stretches() {
        return stretches;
    }

    LocalDate opens() {
        return stretches.getFirst().days().from();
    }

    Optional<Level> level(LocalDate day) {
        return stretches.stream()
                .filter(stretch -> stretch.days().contains(day))
                .findFirst()
                .flatMap(Stretch::level);
    }

    Optional<Stay> stay() {
        return stay;
    }

    void begin(Stay newStay) {
        stay = Optional.of(newStay);
    }

    void free() {
        stay = Optional.empty();
    }

    Optional<Promise> promise() {
        return promise;
    }

    /** The promise, if it is due by that day. */
    Optional<Promise> promised(LocalDate day) {
        return promise.filter(made -> !made.since().isAfter(day));
    }

    void promise(Person person, LocalDate since) {
        promise = Optional.of(new Promise(person, since));
    }
}
