package tillit.conversation.room.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.SignedIn;
import tillit.conversation.method.Command;
import tillit.conversation.method.RoleId;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.StepId;
import tillit.conversation.room.RoomRights;
import tillit.shell.Frame;

/** Who is here, who speaks, who leads, who has which role. */
@Controller
class SeatController {

    private final RoomAnswers answers;

    SeatController(RoomAnswers answers) {
        this.answers = answers;
    }

    @Allowed(value = RoomRights.IN_ROOM, of = "room")
    @PostMapping("/rooms/{room}/arrival")
    ResponseEntity<String> arrive(
            @PathVariable UUID room,
            @RequestParam UUID key,
            @RequestParam int seat,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        return answers.tell(room, me, key, frame, by -> new Command.Arrive(by, new SeatId(seat)));
    }

    @Allowed(value = RoomRights.IN_ROOM, of = "room")
    @PostMapping("/rooms/{room}/departure")
    ResponseEntity<String> leave(
            @PathVariable UUID room,
            @RequestParam UUID key,
            @RequestParam int seat,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        return answers.tell(room, me, key, frame, by -> new Command.Leave(by, new SeatId(seat)));
    }

    @Allowed(value = RoomRights.LEADS_ROOM, of = "room")
    @PostMapping("/rooms/{room}/lead")
    ResponseEntity<String> lead(
            @PathVariable UUID room,
            @RequestParam UUID key,
            @RequestParam int seat,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        return answers.tell(room, me, key, frame, by -> new Command.HandLead(by, new SeatId(seat)));
    }

    @Allowed(value = RoomRights.IN_ROOM, of = "room")
    @PostMapping("/rooms/{room}/role")
    ResponseEntity<String> role(
            @PathVariable UUID room,
            @RequestParam UUID key,
            @RequestParam String step,
            @RequestParam String role,
            @RequestParam int seat,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        return answers.tell(
                room,
                me,
                key,
                frame,
                by ->
                        new Command.GiveRole(
                                by, new StepId(step), new RoleId(role), new SeatId(seat)));
    }

    @Allowed(value = RoomRights.IN_ROOM, of = "room")
    @PostMapping("/rooms/{room}/turn")
    ResponseEntity<String> passTurn(
            @PathVariable UUID room,
            @RequestParam UUID key,
            @RequestParam String step,
            @RequestParam int speaker,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        return answers.tell(
                room,
                me,
                key,
                frame,
                by -> new Command.PassTurn(by, new StepId(step), new SeatId(speaker)));
    }
}
