package tillit.organisation.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.shell.Answer;
import tillit.shell.Page;

/**
 * The day that somebody looks at: today, unless they chose another. What comes is for the programme lead alone: who
 * will have left, and who is to lead, is told to those whom it concerns first.
 *
 * @param typed what they wrote for a day, also when it is none
 * @param ahead whether days to come are shown, too
 * @param wrong the key of the sentence that says why it is none; today is shown meanwhile
 */
public record AsOn(
        LocalDate day, LocalDate today, String typed, boolean ahead, Optional<String> wrong) {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int YEARS_AHEAD = 5;
    private static final int LONGEST = 10;

    static AsOn of(String typed, LocalDate today, SignedIn who) {
        return of(typed, today, who.roles().contains(Right.PROGRAMME_LEAD));
    }

    static AsOn of(String typed, LocalDate today, boolean ahead) {
        var now = new AsOn(today, today, typed.strip(), ahead, Optional.empty());
        if (now.typed.isEmpty()) return now;
        try {
            return now.on(LocalDate.parse(now.typed));
        } catch (DateTimeException e) {
            return now.wrong("organisation.day.none");
        }
    }

    private AsOn on(LocalDate chosen) {
        if (!shows(chosen)) return wrong("organisation.day.ahead");
        return chosen.isBefore(FIRST) || chosen.isAfter(today.plusYears(YEARS_AHEAD))
                ? wrong("organisation.day.far")
                : new AsOn(chosen, today, typed, ahead, Optional.empty());
    }

    private AsOn wrong(String key) {
        var kept = typed.length() > LONGEST ? "" : typed;
        return new AsOn(today, today, kept, ahead, Optional.of(key));
    }

    /** Whether something that begins on this day is known to whoever looks. */
    boolean shows(LocalDate begins) {
        return ahead || !begins.isAfter(today);
    }

    public boolean isToday() {
        return day.equals(today);
    }

    /** The address of a page on the same day, so that a chosen day stays while one looks about. */
    public String link(String path) {
        return isToday() ? path : path + "?day=" + day;
    }

    /** The page, or the page with 422 when the day is to be mended. */
    Object answer(Page page) {
        return wrong.isEmpty() ? page : Answer.mend(page);
    }
}
