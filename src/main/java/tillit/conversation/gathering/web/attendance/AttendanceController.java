package tillit.conversation.gathering.web.attendance;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.gathering.attendance.Attendance;

/** Somebody writes their name on the list; the request says nothing of their seat. */
@Controller
class AttendanceController {

    private final Gatherings gatherings;
    private final Attendance attendance;

    AttendanceController(Gatherings gatherings, Attendance attendance) {
        this.gatherings = gatherings;
        this.attendance = attendance;
    }

    @Allowed(Right.ANYONE)
    @PostMapping("/g/{code}/attendance")
    AttendancePage add(@PathVariable String code, @RequestParam(defaultValue = "") String name) {
        return gatherings
                .withCode(code)
                .map(it -> new AttendancePage(it, attendance.add(it, name)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
