package tillit.operation.web;

import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.operation.Database;
import tillit.operation.Vitals;

/** How the server is, for the one who looks after it. */
@Controller
class OperationController {

    private final Database database;
    private final Vitals vitals;
    private final ApplicationContext house;
    private final String version;

    OperationController(
            Database database,
            Vitals vitals,
            ApplicationContext house,
            @Value("${spring.application.version:}") String version) {
        this.database = database;
        this.vitals = vitals;
        this.house = house;
        this.version = version;
    }

    @Allowed(Right.ADMINISTRATOR)
    @GetMapping("/operation")
    OperationPage show() {
        var since = Instant.ofEpochMilli(house.getStartupDate());
        return new OperationPage(version, since, database.state(), vitals.all());
    }
}
