package tillit.operation;

import io.micrometer.core.instrument.Measurement;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Service;

/** The few meters that tell whether the house is well. Each module registers its own. */
@Service
public class Vitals {

    private static final double GIGABYTE = 1e9;

    /** One number; {@code name} is part of the key of its text. Empty when it cannot be read now. */
    public record Vital(String name, OptionalDouble value) {}

    private final MeterRegistry meters;

    Vitals(MeterRegistry meters) {
        this.meters = meters;
    }

    public List<Vital> all() {
        return List.of(
                vital("rooms", "tillit.rooms.open", 1),
                vital("streams", "tillit.streams.open", 1),
                vital("mails", "tillit.mails.waiting", 1),
                vital("unsure", "tillit.mails.unsure", 1),
                vital("codes", "tillit.join.refused", 1),
                vital("disk", "disk.free", GIGABYTE));
    }

    private Vital vital(String name, String meter, double unit) {
        return new Vital(
                name,
                measurements(meter)
                        .mapToDouble(Measurement::getValue)
                        .filter(Double::isFinite)
                        .map(value -> value / unit)
                        .findFirst());
    }

    private Stream<Measurement> measurements(String meter) {
        return meters.find(meter).meters().stream()
                .flatMap(one -> StreamSupport.stream(one.measure().spliterator(), false));
    }
}
