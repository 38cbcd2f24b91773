package tillit.obstacles.way;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.law.Country;
import tillit.obstacles.Answer;

/**
 * How obstacles of the whole organisation were answered in three months; never of one owner or unit.
 *
 * @param answered how many got their first answer then
 * @param inTime of those, how many nobody had left in silence
 * @param median working days that they were with owners until then, without pauses
 * @param answers how many of each were given then; of one that came back, each
 * @param gone of those answered, how many are gone, as those who raised them say
 * @param hours that those took in a year, as those who raised them estimated
 */
public record Quarter(
        int year,
        int number,
        int answered,
        int inTime,
        int median,
        Map<Answer, Integer> answers,
        int gone,
        int hours)
        implements Comparable<Quarter> {

    /** Of fewer nothing is told. */
    public static final int FEWEST = 5;

    private static final Comparator<Quarter> BY_TIME =
            Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number);

    /** An obstacle's way, and what it takes in a year. */
    public record Case(Way way, Optional<Integer> hours) {}

    private record Time(int year, int number) {
        static Time of(LocalDate day) {
            return new Time(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
        }
    }

    /** Whether any of it may be told. */
    public boolean isTold() {
        return answered >= FEWEST;
    }

    /** Those in which something was answered, the newest first. */
    public static List<Quarter> of(List<Case> cases, Country country) {
        var byTime =
                cases.stream()
                        .filter(it -> it.way().firstAnswer().isPresent())
                        .collect(groupingBy(it -> Time.of(it.way().firstAnswer().get())));
        return byTime.entrySet().stream()
                .map(it -> of(it.getKey(), it.getValue(), cases, country))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static Quarter of(Time time, List<Case> some, List<Case> all, Country country) {
        var days = some.stream().map(it -> it.way().daysUntilAnswer(country)).sorted().toList();
        var gone = some.stream().filter(it -> isGone(it.way().state(country))).toList();
        return new Quarter(
                time.year(),
                time.number(),
                some.size(),
                (int) some.stream().filter(it -> !it.way().wasSilentBeforeAnswer()).count(),
                days.get(days.size() / 2),
                answers(time, all),
                gone.size(),
                gone.stream().mapToInt(it -> it.hours().orElse(0)).sum());
    }

    private static Map<Answer, Integer> answers(Time time, List<Case> all) {
        var answers = new EnumMap<Answer, Integer>(Answer.class);
        all.stream()
                .flatMap(it -> it.way().steps().stream())
                .filter(step -> Time.of(step.on()).equals(time))
                .flatMap(Quarter::answer)
                .forEach(it -> answers.merge(it, 1, Integer::sum));
        return answers;
    }

    private static Stream<Answer> answer(Step step) {
        return switch (step) {
            case Step.Answered it -> Stream.of(it.answer());
            case Step.Passed _ -> Stream.of(Answer.PASSED_UP);
            default -> Stream.of();
        };
    }

    private static boolean isGone(State state) {
        return state instanceof State.Closed closed && closed.after().isPresent();
    }

    @Override
    public int compareTo(Quarter other) {
        return BY_TIME.compare(this, other);
    }
}
