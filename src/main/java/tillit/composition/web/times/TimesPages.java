package tillit.composition.web.times;

import java.util.List;
import org.springframework.stereotype.Component;
import tillit.composition.desk.Composition;
import tillit.composition.scheduling.Seldom;
import tillit.composition.scheduling.solving.Scheduler;
import tillit.composition.times.Calendars;
import tillit.composition.times.Calendars.Taken;
import tillit.composition.times.Found;
import tillit.composition.times.Inviting;
import tillit.composition.times.Times;
import tillit.composition.times.Timing;

/** Draws up the page of times. */
@Component
class TimesPages {

    private final Times times;
    private final Timing timing;
    private final Calendars calendars;
    private final Inviting inviting;

    TimesPages(Times times, Timing timing, Calendars calendars, Inviting inviting) {
        this.times = times;
        this.timing = timing;
        this.calendars = calendars;
        this.inviting = inviting;
    }

    TimesPage of(Composition composition, List<Taken> taken, String note) {
        return page(composition, taken, false, note);
    }

    /** Somebody pressed the button before choosing a file. */
    TimesPage withoutFile(Composition composition) {
        return page(composition, List.of(), true, "");
    }

    private TimesPage page(
            Composition composition, List<Taken> taken, boolean fileMissing, String note) {
        var id = composition.id();
        var search = timing.running(id);
        var found = times.found(id);
        return new TimesPage(
                composition,
                times.plan(id).orElseThrow(),
                composition.current().isPresent(),
                times.areFixed(id),
                search,
                timing.impossible(id),
                found,
                found.map(one -> Scheduler.atLeast(one.asked().demand())).orElse(0),
                found.map(TimesPages::seldom).orElse(List.of()),
                calendars.missing(id),
                taken,
                fileMissing,
                inviting.mails(id, ""),
                note);
    }

    private static List<Seldom> seldom(Found found) {
        return Seldom.in(found.asked().demand());
    }
}
