package tillit.conversation.room.web;

import java.util.Optional;
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
import tillit.conversation.SealedText;
import tillit.conversation.method.Command;
import tillit.conversation.method.ContributionId;
import tillit.conversation.method.Payload;
import tillit.conversation.method.Refusal;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.StepId;
import tillit.conversation.method.Verdict;
import tillit.conversation.room.RoomRights;
import tillit.conversation.room.Rooms;
import tillit.shell.Frame;

/** What people give, take back, judge and elect. In a sealed room only sealed text is taken. */
@Controller
class ContributionController {

    private final RoomAnswers answers;
    private final Rooms rooms;

    ContributionController(RoomAnswers answers, Rooms rooms) {
        this.answers = answers;
        this.rooms = rooms;
    }

    /** {@code author} is there when a leader writes for somebody without a phone. */
    @Allowed(value = RoomRights.IN_ROOM, of = "room")
    @PostMapping("/rooms/{room}/contributions")
    ResponseEntity<String> contribute(
            @PathVariable UUID room,
            @RequestParam UUID key,
            @RequestParam String step,
            @RequestParam String content,
            @RequestParam Optional<Integer> author,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        var payload = payload(room, content);
        if (payload.isEmpty()) return answers.refuse(Refusal.WRONG_SEAL, frame);
        return answers.tell(
                room,
                me,
                key,
                frame,
                by ->
                        new Command.Contribute(
                                by,
                                new StepId(step),
                                new ContributionId(key),
                                author.map(SeatId::new).orElse(by),
                                payload.get()));
    }

    @Allowed(value = RoomRights.IN_ROOM, of = "room")
    @PostMapping("/rooms/{room}/contributions/{contribution}/withdrawal")
    ResponseEntity<String> withdraw(
            @PathVariable UUID room,
            @PathVariable UUID contribution,
            @RequestParam UUID key,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        return answers.tell(
                room,
                me,
                key,
                frame,
                by -> new Command.Withdraw(by, new ContributionId(contribution)));
    }

    /** {@code content} is the corrected text, when the verdict is CORRECTED. */
    @Allowed(value = RoomRights.IN_ROOM, of = "room")
    @PostMapping("/rooms/{room}/contributions/{contribution}/judgement")
    ResponseEntity<String> judge(
            @PathVariable UUID room,
            @PathVariable UUID contribution,
            @RequestParam UUID key,
            @RequestParam Verdict verdict,
            @RequestParam Optional<String> content,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        var correction = content.flatMap(text -> payload(room, text));
        if (content.isPresent() && correction.isEmpty())
            return answers.refuse(Refusal.WRONG_SEAL, frame);
        return answers.tell(
                room,
                me,
                key,
                frame,
                by -> new Command.Judge(by, new ContributionId(contribution), verdict, correction));
    }

    @Allowed(value = RoomRights.LEADS_ROOM, of = "room")
    @PostMapping("/rooms/{room}/contributions/{contribution}/election")
    ResponseEntity<String> elect(
            @PathVariable UUID room,
            @PathVariable UUID contribution,
            @RequestParam UUID key,
            @RequestParam String step,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        return answers.tell(
                room,
                me,
                key,
                frame,
                by -> new Command.Elect(by, new StepId(step), new ContributionId(contribution)));
    }

    /** Empty when a sealed room is sent something that is not sealed. */
    private Optional<Payload> payload(UUID room, String content) {
        return switch (rooms.now(new RoomId(room)).method().room()) {
            case OPEN -> Optional.of(Payload.plain(content.strip()));
            case SEALED -> Optional.of(content).filter(SealedText::is).map(Payload::sealed);
        };
    }
}
