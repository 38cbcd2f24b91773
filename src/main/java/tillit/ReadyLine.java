package tillit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** One line when everything is ready, with the address. */
@Component
class ReadyLine {

    private final Environment environment;
    private final String name;

    ReadyLine(Environment environment, @Value("${tillit.name}") String name) {
        this.environment = environment;
        this.name = name;
    }

    @EventListener
    void ready(AvailabilityChangeEvent<ReadinessState> event) {
        if (event.getState() != ReadinessState.ACCEPTING_TRAFFIC) return;
        var port = environment.getProperty("local.server.port", "?");
        System.out.println("Tillit in " + name + " is ready: http://localhost:" + port);
    }
}
