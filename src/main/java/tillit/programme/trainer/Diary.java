package tillit.programme.trainer;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import tillit.access.PersonId;
import tillit.programme.course.When;

/**
 * What one trainer leads and is asked to lead. Who is asked counts as if they said yes: else the same person would be
 * asked again and again before they have answered.
 */
public record Diary(List<Request> requests, ZoneId zone) {

    /** Out of everybody's. */
    static Diary of(PersonId person, List<Request> all, ZoneId zone) {
        return new Diary(
                all.stream()
                        .filter(one -> one.person().equals(person) && !one.is(Reply.NO))
                        .toList(),
                zone);
    }

    /** What they have said yes to, alone. */
    public Diary promised() {
        return new Diary(requests.stream().filter(one -> one.is(Reply.YES)).toList(), zone);
    }

    /** How many occasions in the year of this day. */
    public int times(LocalDate day) {
        return (int) requests.stream().filter(inYear(day)).count();
    }

    public Duration inYearOf(LocalDate day) {
        return sum(inYear(day));
    }

    public Duration inMonthOf(LocalDate day) {
        return sum(one -> YearMonth.from(day(one)).equals(YearMonth.from(day)));
    }

    public boolean isBusy(When when) {
        return requests.stream().anyMatch(one -> one.when().overlaps(when));
    }

    private Predicate<Request> inYear(LocalDate day) {
        return one -> day(one).getYear() == day.getYear();
    }

    private Duration sum(Predicate<Request> which) {
        return requests.stream()
                .filter(which)
                .map(one -> one.when().length())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private LocalDate day(Request one) {
        return LocalDate.ofInstant(one.when().from(), zone);
    }
}
