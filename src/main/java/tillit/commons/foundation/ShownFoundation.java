package tillit.commons.foundation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import tillit.commons.SampleFoundation;
import tillit.organisation.UnitId;

/** Fills a municipality that is there to be tried. */
@Service
class ShownFoundation implements SampleFoundation {

    private final Foundation foundation;
    private final Readings readings;

    ShownFoundation(Foundation foundation, Readings readings) {
        this.foundation = foundation;
        this.readings = readings;
    }

    @Override
    public boolean isNone() {
        return foundation.all().isEmpty();
    }

    @Override
    public void show(String template) {
        foundation.begin(Templates.find(template).orElseThrow());
        foundation.show();
    }

    @Override
    public void say(int principle, UnitId unit, String words, int people, LocalDate day) {
        var it = foundation.shown().get(principle - 1);
        readings.say(
                new Reading(
                        UUID.randomUUID(),
                        it.id(),
                        it.number(),
                        unit,
                        words,
                        Optional.of(people),
                        day));
    }
}
