package tillit.trial;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.mandates.SampleOrder;

/** Ekhamn's order of delegation. */
@Component
@Order(4)
@ConditionalOnProperty("tillit.trial")
class TrialOrder implements ApplicationRunner {

    private final SampleOrder sample;

    TrialOrder(SampleOrder sample) {
        this.sample = sample;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!sample.isNone()) return;
        var file = TrialOrder.class.getResourceAsStream("/trial/delegation.csv");
        sample.adopt(
                Objects.requireNonNull(file),
                LocalDate.parse("2026-04-01"),
                "Kommunstyrelsen 2026-03-12 § 41");
    }
}
