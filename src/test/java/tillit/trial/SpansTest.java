package tillit.trial;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.History.managersOn;
import static tillit.trial.History.on;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tillit.access.PersonId;
import tillit.organisation.Employment;
import tillit.organisation.Position;
import tillit.organisation.UnitId;

/** Spans of control fall: heads, permanent and temporary, whose nearest manager one is. */
class SpansTest {

    private static final int MANY = 25;

    @Test
    void in_2021_many_managers_led_more_than_25() {
        assertThat(shareAtMost(MANY, LocalDate.of(2021, 12, 31))).isBetween(0.6, 0.75);
    }

    @Test
    void in_2026_nearly_nobody_leads_more_than_25() {
        assertThat(shareAtMost(MANY, Ekhamn.DAY)).isBetween(0.97, 1.0);
    }

    private static double shareAtMost(int heads, LocalDate day) {
        var spans = spans(day);
        return (double) spans.stream().filter(span -> span <= heads).count() / spans.size();
    }

    private static Collection<Long> spans(LocalDate day) {
        var managers = managersOn(day).collect(toMap(Position::unit, Position::person));
        var spans = managers.values().stream().collect(toMap(person -> person, _ -> 0L));
        on(day).filter(position -> position.employment() != Employment.HOURLY)
                .flatMap(position -> nearestManager(position, managers).stream())
                .forEach(manager -> spans.merge(manager, 1L, Long::sum));
        return spans.values();
    }

    /** A manager counts under the nearest manager above their own unit. */
    private static Optional<PersonId> nearestManager(
            Position position, Map<UnitId, PersonId> managers) {
        var unit = position.manages() ? above(position.unit()) : Optional.of(position.unit());
        while (unit.isPresent() && !managers.containsKey(unit.get())) unit = above(unit.get());
        return unit.map(managers::get);
    }

    private static Optional<UnitId> above(UnitId unit) {
        return History.unit(unit).parent();
    }
}
