package tillit.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tillit.obstacles.SampleObstacles;

/** What is or was in Ekhamn's way; the kitchens of the meal service have got a wider mandate on trial (mission K8). */
@Component
@Order(9)
@ConditionalOnProperty("tillit.trial")
class TrialObstacles implements ApplicationRunner {

    private final SampleObstacles samples;

    TrialObstacles(SampleObstacles samples) {
        this.samples = samples;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!samples.areNone()) return;
        var file = new ClassPathResource("trial/obstacles.csv");
        samples.take(file.getContentAsString(StandardCharsets.UTF_8));
    }
}
