package tillit.programme.web.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tillit.organisation.Days;
import tillit.programme.plan.Breadth;
import tillit.programme.plan.Part;
import tillit.programme.plan.Programme;
import tillit.programme.template.Shipped;

/**
 * The picture of a programme: a row for each part, in units of which the picture is {@link #WIDTH} wide.
 *
 * @param bars in the order in which the parts begin
 * @param lanes below them: when somebody, a group, the whole is worked on, and when not
 */
public record Timeline(List<Tick> ticks, List<Bar> bars, List<Lane> lanes) {

    public static final int WIDTH = 1200;

    /** Where the names end and the days begin. */
    public static final int NAMES = 400;

    public static final int HEAD = 64;
    public static final int ROW = 38;

    private static final int LETTERS = 38;
    private static final int LANE = 30;
    private static final int RIGHT = 12;
    private static final int THINNEST = 14;

    /** The first day of a month. */
    public record Tick(YearMonth month, int x) {
        public boolean isYear() {
            return month.getMonthValue() == 1;
        }
    }

    /** @param y its middle */
    public record Bar(Part part, int x, int y, int width) {
        /** As much of its name as there is room for; all of it stands in the list. */
        public String label(String language) {
            var name = Shipped.in(language, part.name());
            return name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1).strip() + "…";
        }

        public boolean isMoment() {
            return part.days().to().equals(Optional.of(part.days().from()));
        }
    }

    /**
     * All parts that work on one breadth, in one row: where there is nothing, nothing works on it.
     *
     * @param y its middle
     */
    public record Lane(Breadth breadth, int y, List<Bar> bars) {}

    static Timeline of(Programme programme) {
        var scale = new Scale(programme.days());
        var from = YearMonth.from(programme.days().from());
        var ticks =
                Stream.iterate(from, month -> month.plusMonths(1))
                        .takeWhile(month -> !month.atDay(1).isAfter(scale.last()))
                        .map(month -> new Tick(month, scale.x(month.atDay(1))))
                        .filter(tick -> tick.x() >= NAMES)
                        .toList();
        var parts = programme.parts();
        var bars =
                IntStream.range(0, parts.size())
                        .mapToObj(row -> scale.bar(parts.get(row), HEAD + row * ROW + ROW / 2))
                        .toList();
        var breadths = List.of(Breadth.values());
        int below = HEAD + parts.size() * ROW;
        var lanes =
                IntStream.range(0, breadths.size())
                        .mapToObj(row -> lane(breadths.get(row), bars, below + LANE * (row + 1)))
                        .toList();
        return new Timeline(ticks, bars, lanes);
    }

    private static Lane lane(Breadth breadth, List<Bar> bars, int y) {
        return new Lane(
                breadth,
                y,
                bars.stream().filter(bar -> bar.part().breadths().contains(breadth)).toList());
    }

    public int height() {
        return HEAD + bars.size() * ROW + lanes.size() * LANE + LANE;
    }

    private record Scale(Days days) {

        LocalDate last() {
            return days.to().orElseThrow();
        }

        int x(LocalDate day) {
            double share =
                    (double) ChronoUnit.DAYS.between(days.from(), day)
                            / Math.max(1, ChronoUnit.DAYS.between(days.from(), last()) + 1);
            return NAMES + (int) Math.round(share * (WIDTH - NAMES - RIGHT));
        }

        Bar bar(Part part, int y) {
            int from = x(part.days().from());
            int to = x(part.days().to().orElse(last()).plusDays(1));
            return new Bar(part, from, y, Math.max(THINNEST, to - from));
        }
    }
}
