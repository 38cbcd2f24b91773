package tillit.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tillit.commons.SampleAssignments;
import tillit.organisation.Organisation;
import tillit.organisation.Unit;

/** What some of Ekhamn's units say that they are here for; others have not said anything yet. */
@Component
@Order(10)
@ConditionalOnProperty("tillit.trial")
class TrialAssignments implements ApplicationRunner {

    private static final int COLUMNS = 3;

    private final SampleAssignments samples;
    private final Organisation organisation;

    TrialAssignments(SampleAssignments samples, Organisation organisation) {
        this.samples = samples;
        this.organisation = organisation;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!samples.areNone()) return;
        var file = new ClassPathResource("trial/assignments.csv");
        file.getContentAsString(StandardCharsets.UTF_8).lines().skip(1).forEach(this::say);
    }

    private void say(String line) {
        var cells = line.split(";", COLUMNS);
        organisation.units(organisation.today()).stream()
                .filter(it -> it.name().startsWith(cells[0]))
                .findFirst()
                .map(Unit::id)
                .ifPresent(unit -> samples.say(unit, cells[2], cells[1]));
    }
}
