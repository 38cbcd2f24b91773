package tillit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Sven looks how the server is. */
class VitalsTest {

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final Vitals vitals = new Vitals(meters);

    @Test
    void what_the_modules_measure_is_shown() {
        measures("tillit.mails.waiting", 3);
        measures("disk.free", 12_500_000_000.0);
        meters.counter("tillit.join.refused").increment(11);

        assertThat(value("mails")).hasValue(3);
        assertThat(value("codes")).hasValue(11);
        assertThat(value("disk")).hasValue(12.5);
    }

    @Test
    void what_cannot_be_read_is_not_shown_as_nought() {
        measures("tillit.rooms.open", Double.NaN);

        assertThat(value("rooms")).isEmpty();
        assertThat(value("streams")).isEmpty();
    }

    private void measures(String meter, double value) {
        Gauge.builder(meter, () -> value).register(meters);
    }

    private OptionalDouble value(String name) {
        return vitals.all().stream()
                .filter(vital -> vital.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
