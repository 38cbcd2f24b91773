package tillit.composition.web.times;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tillit.access.Allowed;
import tillit.composition.desk.Composes;
import tillit.composition.times.Calendars;
import tillit.composition.times.Times;

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

    @Allowed(value = Composes.COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/times/calendars")
    Object take(
            @PathVariable UUID composition,
            @RequestParam(defaultValue = "") List<MultipartFile> files)
            throws IOException {
        var found = compositions.of(composition);
        if (times.plan(found.id()).isEmpty())
            return "redirect:/compositions/" + composition + "/times/plan";
        return pages.of(found, calendars.take(found.id(), read(files)), "");
    }

    private static Map<String, byte[]> read(List<MultipartFile> files) throws IOException {
        var read = new LinkedHashMap<String, byte[]>();
        for (var file : files)
            if (!file.isEmpty())
                read.put(
                        Optional.ofNullable(file.getOriginalFilename()).orElse(""),
                        file.getBytes());
        return read;
    }
}
