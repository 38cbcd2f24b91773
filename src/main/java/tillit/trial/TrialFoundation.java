package tillit.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tillit.commons.SampleFoundation;
import tillit.organisation.Organisation;
import tillit.organisation.Unit;

/** Ekhamn's leadership foundation, and what it means at some workplaces. */
@Component
@Order(8)
@ConditionalOnProperty("tillit.trial")
class TrialFoundation implements ApplicationRunner {

    private static final int COLUMNS = 5;

    private final SampleFoundation samples;
    private final Organisation organisation;

    TrialFoundation(SampleFoundation samples, Organisation organisation) {
        this.samples = samples;
        this.organisation = organisation;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!samples.isNone()) return;
        samples.show("trust");
        var file = new ClassPathResource("trial/readings.csv");
        file.getContentAsString(StandardCharsets.UTF_8).lines().skip(1).forEach(this::say);
    }

    private void say(String line) {
        var cells = line.split(";", COLUMNS);
        var today = organisation.today();
        organisation.units(today).stream()
                .filter(it -> it.name().startsWith(cells[1]))
                .findFirst()
                .map(Unit::id)
                .ifPresent(unit ->
                        samples.say(
                                Integer.parseInt(cells[0]),
                                unit,
                                cells[4],
                                Integer.parseInt(cells[2]),
                                today.minusDays(Integer.parseInt(cells[3]))));
    }
}
