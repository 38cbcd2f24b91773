package tillit.composition.web.times;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import tillit.access.Allowed;
import tillit.composition.CompositionRight;
import tillit.composition.times.Times;
import tillit.composition.times.Timing;
import tillit.shell.Frame;

/** The times of circles: looked for, looked at. */
@Controller
class TimesController {

    private final TimedCompositions compositions;
    private final Times times;
    private final Timing timing;
    private final TimesPages pages;

    TimesController(TimedCompositions compositions, Times times, Timing timing, TimesPages pages) {
        this.compositions = compositions;
        this.times = times;
        this.timing = timing;
        this.pages = pages;
    }

    /** First what is asked for. */
    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @GetMapping("/compositions/{composition}/times")
    Object show(
            @PathVariable UUID composition,
            @RequestParam(defaultValue = "-1") int mails,
            @RequestParam(defaultValue = "0") int strangers,
            Frame frame) {
        var found = compositions.of(composition);
        if (times.plan(found.id()).isEmpty())
            return "redirect:/compositions/" + composition + "/times/plan";
        return pages.of(found, List.of(), said(mails, strangers, frame));
    }

    private static String said(int mails, int strangers, Frame frame) {
        if (mails < 0) return "";
        var sent = frame.text("times.sent", mails);
        return strangers > 0 ? sent + " " + frame.text("times.strangers", strangers) : sent;
    }

    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/times/timetable")
    String begin(@PathVariable UUID composition) {
        timing.begin(compositions.of(composition).id());
        return "redirect:/compositions/" + composition + "/times";
    }

    /** 0 to 99 while it is looked for, and 100 when there is something to look at. */
    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @GetMapping(value = "/compositions/{composition}/times/progress", produces = "text/plain")
    @ResponseBody
    String progress(@PathVariable UUID composition) {
        return timing.running(compositions.of(composition).id())
                .map(search -> String.valueOf(search.percent()))
                .orElse("100");
    }

    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/times/stopping")
    String stop(@PathVariable UUID composition) {
        timing.stop(compositions.of(composition).id());
        return "redirect:/compositions/" + composition + "/times";
    }
}
