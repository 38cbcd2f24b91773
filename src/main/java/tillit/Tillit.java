package tillit;

import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Starts the server, or runs a command that needs none: {@code method check FILE}.
 *
 * <p>Beans have their full names, so that each module may call its things as it likes.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableAsync
@EnableScheduling
public class Tillit {

    public static void main(String[] args) {
        var words = Arrays.asList(args);
        if (words.isEmpty() || words.getFirst().startsWith("--") || words.equals(List.of("serve")))
            serve(args);
        else System.exit(Commands.run(words));
    }

    private static void serve(String[] args) {
        var application = new SpringApplication(Tillit.class);
        application.addInitializers(new DatabaseUrl(System.getenv()));
        application.run(args);
    }
}
