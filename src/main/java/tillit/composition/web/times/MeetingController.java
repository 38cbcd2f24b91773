package tillit.composition.web.times;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.composition.CompositionId;
import tillit.composition.CompositionRight;
import tillit.composition.scheduling.Alternative;
import tillit.composition.scheduling.Slot;
import tillit.composition.times.CircleFile;
import tillit.composition.times.Times;
import tillit.shell.Answer;
import tillit.shell.Frame;

/** One meeting of a circle, and the file with all of them. Circles and meetings count from 1. */
@Controller
class MeetingController {

    private final TimedCompositions compositions;
    private final Times times;
    private final CircleFile file;

    MeetingController(TimedCompositions compositions, Times times, CircleFile file) {
        this.compositions = compositions;
        this.times = times;
        this.file = file;
    }

    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @GetMapping("/compositions/{composition}/times/{circle}/{meeting}")
    Object show(
            @PathVariable UUID composition, @PathVariable int circle, @PathVariable int meeting) {
        if (times.areFixed(new CompositionId(composition))) return times(composition);
        return page(composition, circle - 1, meeting - 1, false);
    }

    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/times/{circle}/{meeting}")
    Object move(
            @PathVariable UUID composition,
            @PathVariable int circle,
            @PathVariable int meeting,
            @RequestParam LocalDateTime to) {
        if (times.areFixed(new CompositionId(composition))) return times(composition);
        var page = page(composition, circle - 1, meeting - 1, true);
        var slot = new Slot(to.toLocalDate(), to.toLocalTime());
        if (!times.move(page.composition().id(), circle - 1, meeting - 1, slot))
            return Answer.mend(page);
        return "redirect:" + page.times() + "#circle-" + circle;
    }

    private static String times(UUID composition) {
        return "redirect:/compositions/" + composition + "/times";
    }

    private MeetingPage page(UUID composition, int circle, int meeting, boolean taken) {
        var known = compositions.of(composition);
        var found = times.found(known.id()).orElseThrow(TimedCompositions::missing);
        var rows = found.timetable().rows();
        if (circle < 0
                || circle >= rows.size()
                || meeting < 0
                || meeting >= rows.get(circle).size()) throw TimedCompositions.missing();
        var others = Alternative.of(found.asked().demand(), found.timetable(), circle, meeting);
        return new MeetingPage(known, found, circle, meeting, others, taken);
    }

    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @GetMapping("/compositions/{composition}/times/{circle}/calendar")
    ResponseEntity<String> calendar(
            @PathVariable UUID composition, @PathVariable int circle, Frame frame) {
        var text =
                file.of(compositions.of(composition).id(), circle - 1, Locale.of(frame.language()))
                        .orElseThrow(TimedCompositions::missing);
        var name = frame.text("times.circle", circle) + ".ics";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(text);
    }
}
