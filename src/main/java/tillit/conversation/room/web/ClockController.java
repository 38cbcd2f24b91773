package tillit.conversation.room.web;

import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tillit.access.Allowed;
import tillit.access.Right;

/** The server's time, so that every phone can correct its own clock. Milliseconds since 1970. */
@Controller
class ClockController {

    private final Clock clock;

    ClockController(Clock clock) {
        this.clock = clock;
    }

    @Allowed(Right.ANYONE)
    @GetMapping("/clock")
    ResponseEntity<String> now() {
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .body(String.valueOf(clock.millis()));
    }
}
