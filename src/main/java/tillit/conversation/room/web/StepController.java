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
import tillit.conversation.RoomId;
import tillit.conversation.method.Command;
import tillit.conversation.method.SkipReason;
import tillit.conversation.method.StepId;
import tillit.conversation.room.RoomRights;
import tillit.conversation.room.Rooms;
import tillit.shell.Frame;

/** Where in its method a room is: moved by those who lead it. */
@Controller
class StepController {

    private final RoomAnswers answers;
    private final Rooms rooms;

    StepController(RoomAnswers answers, Rooms rooms) {
        this.answers = answers;
        this.rooms = rooms;
    }

    @Allowed(value = RoomRights.LEADS_ROOM, of = "room")
    @PostMapping("/rooms/{room}/opening")
    ResponseEntity<String> open(
            @PathVariable UUID room,
            @RequestParam UUID key,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        return answers.tell(
                room,
                me,
                key,
                frame,
                seat -> new Command.Start(seat, rooms.returning(new RoomId(room))));
    }

    @Allowed(value = RoomRights.LEADS_ROOM, of = "room")
    @PostMapping("/rooms/{room}/advance")
    ResponseEntity<String> advance(
            @PathVariable UUID room,
            @RequestParam UUID key,
            @RequestParam String step,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        return answers.tell(
                room, me, key, frame, seat -> new Command.Advance(seat, new StepId(step)));
    }

    @Allowed(value = RoomRights.LEADS_ROOM, of = "room")
    @PostMapping("/rooms/{room}/return")
    ResponseEntity<String> goBack(
            @PathVariable UUID room,
            @RequestParam UUID key,
            @RequestParam String step,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        return answers.tell(
                room, me, key, frame, seat -> new Command.GoBack(seat, new StepId(step)));
    }

    @Allowed(value = RoomRights.LEADS_ROOM, of = "room")
    @PostMapping("/rooms/{room}/skip")
    ResponseEntity<String> skip(
            @PathVariable UUID room,
            @RequestParam UUID key,
            @RequestParam String step,
            @RequestParam SkipReason reason,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        return answers.tell(
                room, me, key, frame, seat -> new Command.Skip(seat, new StepId(step), reason));
    }

    @Allowed(value = RoomRights.LEADS_ROOM, of = "room")
    @PostMapping("/rooms/{room}/extension")
    ResponseEntity<String> extend(
            @PathVariable UUID room,
            @RequestParam UUID key,
            @RequestParam String step,
            @RequestParam int minutes,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        return answers.tell(
                room, me, key, frame, seat -> new Command.Extend(seat, new StepId(step), minutes));
    }

    @Allowed(value = RoomRights.LEADS_ROOM, of = "room")
    @PostMapping("/rooms/{room}/showing")
    ResponseEntity<String> show(
            @PathVariable UUID room,
            @RequestParam UUID key,
            @RequestParam String step,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        return answers.tell(room, me, key, frame, seat -> new Command.Show(seat, new StepId(step)));
    }

    @Allowed(value = RoomRights.LEADS_ROOM, of = "room")
    @PostMapping("/rooms/{room}/closing")
    ResponseEntity<String> close(
            @PathVariable UUID room,
            @RequestParam UUID key,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        return answers.tell(room, me, key, frame, Command.Close::new);
    }

    @Allowed(value = RoomRights.LEADS_ROOM, of = "room")
    @PostMapping("/rooms/{room}/erasure")
    ResponseEntity<String> erase(
            @PathVariable UUID room,
            @RequestParam UUID key,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        return answers.tell(room, me, key, frame, Command.Erase::new);
    }
}
