package tillit.obstacles.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What became of the documents in one year.
 *
 * @param came how many began to hold
 * @param gone how many ended
 * @param inTheWay how many of those that ended had been in somebody's way
 * @param left how many held at its end, or today
 * @param hours a year that those left ask of all who report, as far as it is known
 */
public record Year(int year, int came, int gone, int inTheWay, int left, int hours) {

    /** How many more there are than at its beginning; fewer is less than 0. */
    public int net() {
        return came - gone;
    }

    /** The last {@code many} years up to today's, the newest first. What begins later is not counted yet. */
    public static List<Year> last(int many, List<Document> all, LocalDate today) {
        return IntStream.range(0, many)
                .mapToObj(back -> of(today.getYear() - back, all, today))
                .toList();
    }

    private static Year of(int year, List<Document> all, LocalDate today) {
        var first = LocalDate.of(year, 1, 1);
        var end = first.plusYears(1).minusDays(1);
        var last = end.isAfter(today) ? today : end;
        var ended =
                all.stream()
                        .flatMap(one -> one.gone().stream())
                        .filter(it -> isWithin(it.on(), first, last))
                        .toList();
        var left = all.stream().filter(one -> one.holdsOn(last)).toList();
        return new Year(
                year,
                (int) all.stream().filter(one -> isWithin(one.since(), first, last)).count(),
                ended.size(),
                (int) ended.stream().filter(it -> it.because() == Because.IN_THE_WAY).count(),
                left.size(),
                left.stream().mapToInt(one -> one.hours().orElse(0)).sum());
    }

    private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
