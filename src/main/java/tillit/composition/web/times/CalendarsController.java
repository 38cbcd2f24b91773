package tillit.composition.web.times;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tillit.access.Allowed;
import tillit.composition.CompositionRight;
import tillit.composition.times.Calendars;
import tillit.composition.times.Times;
import tillit.shell.Answer;

/** People's calendars come in, as files. */
@Controller
class CalendarsController {

    private final TimedCompositions compositions;
    private final Times times;
    private final Calendars calendars;
    private final TimesPages pages;

    CalendarsController(
            TimedCompositions compositions, Times times, Calendars calendars, TimesPages pages) {
        this.compositions = compositions;
        this.times = times;
        this.calendars = calendars;
        this.pages = pages;
    }

    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/times/calendars")
    Object take(
            @PathVariable UUID composition,
            @RequestParam(required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        var found = compositions.of(composition);
        if (times.areFixed(found.id())) return "redirect:/compositions/" + composition + "/times";
        if (times.plan(found.id()).isEmpty())
            return "redirect:/compositions/" + composition + "/times/plan";
        var read = read(files);
        if (read.isEmpty()) return Answer.mend(pages.withoutFile(found));
        return pages.of(found, calendars.take(found.id(), read), "");
    }

    /** By name. A browser sends a file without a name when none was chosen, and other senders nothing. */
    private static Map<String, byte[]> read(@Nullable List<MultipartFile> files)
            throws IOException {
        var read = new LinkedHashMap<String, byte[]>();
        if (files == null) return read;
        for (var file : files)
            if (!file.isEmpty())
                read.put(
                        Optional.ofNullable(file.getOriginalFilename()).orElse(""),
                        file.getBytes());
        return read;
    }
}
