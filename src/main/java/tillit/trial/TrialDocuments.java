package tillit.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tillit.obstacles.SampleDocuments;

/** What governs Ekhamn: policies, guidelines, plans, targets and measurements of many years. */
@Component
@Order(7)
@ConditionalOnProperty("tillit.trial")
class TrialDocuments implements ApplicationRunner {

    private final SampleDocuments samples;

    TrialDocuments(SampleDocuments samples) {
        this.samples = samples;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!samples.areNone()) return;
        var file = new ClassPathResource("trial/documents.csv");
        samples.take(file.getContentAsString(StandardCharsets.UTF_8));
    }
}
