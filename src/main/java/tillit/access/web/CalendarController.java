package tillit.access.web;

import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import tillit.access.Allowed;
import tillit.access.CalendarFeeds;
import tillit.access.Right;
import tillit.access.SignedIn;

/** One's own meetings in one's own calendar. */
@Controller
class CalendarController {

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeeds feeds;
    private final String address;

    CalendarController(CalendarFeeds feeds, @Value("${tillit.address}") String address) {
        this.feeds = feeds;
        this.address = address;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/calendar")
    CalendarPage show(@AuthenticationPrincipal SignedIn me) {
        return CalendarPage.of(feeds.has(me.id()));
    }

    /** The address is shown on this answer and never again. */
    @Allowed(Right.SIGNED_IN)
    @PostMapping("/calendar")
    CalendarPage make(@AuthenticationPrincipal SignedIn me) {
        return CalendarPage.with(address + "/calendar/" + feeds.make(me.id()) + ".ics");
    }

    @Allowed(Right.SIGNED_IN)
    @PostMapping("/calendar/end")
    String end(@AuthenticationPrincipal SignedIn me) {
        feeds.end(me.id());
        return "redirect:/calendar";
    }

    /** Calendars cannot sign in; the address is the key. */
    @Allowed(Right.ANYONE)
    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<String> read(@PathVariable String secret) {
        return feeds.read(secret)
                .map(text ->
                        ResponseEntity.ok()
                                .contentType(CALENDAR)
                                .cacheControl(CacheControl.noStore())
                                .body(text))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
