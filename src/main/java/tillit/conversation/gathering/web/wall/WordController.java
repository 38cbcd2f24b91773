package tillit.conversation.gathering.web.wall;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;
import tillit.access.Allowed;
import tillit.access.SignedIn;
import tillit.conversation.gathering.GatheringRights;
import tillit.conversation.method.StepId;
import tillit.conversation.room.Outcome;
import tillit.conversation.room.Rooms;

/** What the organiser does to the words on the wall: to a word, never to whoever sent it. */
@Controller
class WordController {

    private final Halls halls;
    private final Rooms rooms;

    WordController(Halls halls, Rooms rooms) {
        this.halls = halls;
        this.rooms = rooms;
    }

    @Allowed(value = GatheringRights.ORGANISES, of = "gathering")
    @PostMapping("/gatherings/{gathering}/words")
    String change(
            @PathVariable UUID gathering,
            @RequestParam WordDoing doing,
            @RequestParam String step,
            @RequestParam(defaultValue = "") String word,
            @RequestParam(defaultValue = "") String into,
            @AuthenticationPrincipal SignedIn me) {
        var outcome =
                rooms.tell(
                        halls.gathering(gathering).room(),
                        me.id(),
                        UUID.randomUUID(),
                        seat -> doing.by(seat, new StepId(step), word, into));
        if (outcome instanceof Outcome.No) throw new ResponseStatusException(HttpStatus.CONFLICT);
        return "redirect:" + back(gathering, doing, doing == WordDoing.JOIN ? into : word);
    }

    private static String back(UUID gathering, WordDoing doing, String word) {
        return UriComponentsBuilder.fromPath("/gatherings/{gathering}/wall")
                .queryParam("done", doing)
                .queryParam("word", "{word}")
                .encode()
                .buildAndExpand(gathering, word)
                .toUriString();
    }
}
