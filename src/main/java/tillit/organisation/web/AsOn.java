package tillit.organisation.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import tillit.shell.Answer;
import tillit.shell.Page;

/**
 * The day that somebody looks at: today, unless they chose another.
 *
 * @param typed what they wrote for a day, also when it is none
 * @param wrong the key of the sentence that says why it is none; today is shown meanwhile
 */
public record AsOn(LocalDate day, LocalDate today, String typed, Optional<String> wrong) {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int YEARS_AHEAD = 5;
    private static final int LONGEST = 10;

    static AsOn of(String typed, LocalDate today) {
        var text = typed.strip();
        if (text.isEmpty()) return new AsOn(today, today, "", Optional.empty());
        try {
            var day = LocalDate.parse(text);
            return canBeMeant(day, today)
                    ? new AsOn(day, today, text, Optional.empty())
                    : wrong(text, today, "organisation.day.far");
        } catch (DateTimeException e) {
            return wrong(text, today, "organisation.day.none");
        }
    }

    private static boolean canBeMeant(LocalDate day, LocalDate today) {
        return !day.isBefore(FIRST) && !day.isAfter(today.plusYears(YEARS_AHEAD));
    }

    private static AsOn wrong(String typed, LocalDate today, String key) {
        var kept = typed.length() > LONGEST ? "" : typed;
        return new AsOn(today, today, kept, Optional.of(key));
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
