package tillit.programme.inquiry;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How many chose each need, the most wanted first, told so that nobody can work out what one to four people chose or
 * left. A number is told only if at least {@value #FEWEST} chose the need and as many did not. Needs that are told
 * alike stand as the survey has them, so their order tells nothing.
 *
 * @param answers {@value #FEWEST} or more
 */
public record Ranking(int answers, List<Line> lines) {

    public static final int FEWEST = 5;

    /** How closely it is told. */
    public enum How {
        EXACTLY,
        AT_LEAST,
        /** Fewer than five chose it, or with those that are told it would tell of a few. */
        WITHOUT_NUMBER
    }

    /**
     * @param need its place in the survey, from 0
     * @param people 0 without number
     */
    public record Line(int need, How how, int people) {}

    /** Empty of fewer than {@value #FEWEST} answers. */
    static Optional<Ranking> of(Survey survey, List<Picked> all) {
        return of(
                all.size(),
                IntStream.range(0, survey.needs().size())
                        .mapToObj(need ->
                                (int) all.stream().filter(it -> it.needs().contains(need)).count())
                        .toList());
    }

    /** @param chosen how many chose each need */
    static Optional<Ranking> of(int answers, List<Integer> chosen) {
        if (answers < FEWEST) return Optional.empty();
        var lines = closely(answers, chosen);
        var told = isTight(answers, lines) ? coarsely(answers, chosen) : lines;
        return Optional.of(
                new Ranking(
                        answers,
                        told.stream().sorted(comparingInt(Line::people).reversed()).toList()));
    }

    private static List<Line> closely(int answers, List<Integer> chosen) {
        int most = Math.max(answers - FEWEST, FEWEST - 1);
        return IntStream.range(0, chosen.size())
                .mapToObj(need ->
                        chosen.get(need) > most
                                ? new Line(need, How.AT_LEAST, most + 1)
                                : exactly(need, chosen.get(need)))
                .toList();
    }

    private static Line exactly(int need, int people) {
        return people < FEWEST
                ? new Line(need, How.WITHOUT_NUMBER, 0)
                : new Line(need, How.EXACTLY, people);
    }

    /** Nearly everybody surely chose three, so that the sum would tell what single lines do not. */
    private static boolean isTight(int answers, List<Line> lines) {
        int told = lines.stream().mapToInt(Line::people).sum();
        return Picked.MOST * answers - told < FEWEST;
    }

    /** Only of which it is at least five, and of so many that everybody may still have chosen any of them. */
    private static List<Line> coarsely(int answers, List<Integer> chosen) {
        var told =
                IntStream.range(0, chosen.size())
                        .filter(need -> chosen.get(need) >= FEWEST)
                        .limit(1 + (Picked.MOST - 1) * answers / FEWEST)
                        .boxed()
                        .toList();
        return IntStream.range(0, chosen.size())
                .mapToObj(need ->
                        told.contains(need)
                                ? new Line(need, How.AT_LEAST, FEWEST)
                                : new Line(need, How.WITHOUT_NUMBER, 0))
                .toList();
    }

    /** Those of which there is a number. */
    public List<Line> told() {
        return lines.stream().filter(line -> line.how() != How.WITHOUT_NUMBER).toList();
    }

    public List<Line> withoutNumber() {
        return lines.stream().filter(line -> line.how() == How.WITHOUT_NUMBER).toList();
    }
}
