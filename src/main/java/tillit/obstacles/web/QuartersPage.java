package tillit.obstacles.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tillit.obstacles.way.Quarter;
import tillit.shell.Page;

/** How obstacles are answered in the whole organisation, the newest quarter first. */
public record QuartersPage(List<Quarter> quarters) implements Page {

    private static final int IN_YEAR = 4;

    /** As high as the highest column is drawn. */
    private static final int HEIGHT = 100;

    /**
     * A quarter on the time line; it is empty when too few were answered.
     *
     * @param height of those answered
     * @param inTime height of those that nobody had left in silence
     */
    public record Column(int year, int number, int answered, int height, int inTime) {}

    /** The oldest first, none left out between. */
    public List<Column> line() {
        if (quarters.isEmpty()) return List.of();
        int highest = quarters.stream().mapToInt(Quarter::answered).max().orElse(1);
        var columns = new ArrayList<Column>();
        var last = quarters.getFirst();
        int year = quarters.getLast().year();
        int number = quarters.getLast().number();
        while (year < last.year() || (year == last.year() && number <= last.number())) {
            columns.add(column(year, number, highest));
            year += number / IN_YEAR;
            number = number % IN_YEAR + 1;
        }
        return columns;
    }

    private Column column(int year, int number, int highest) {
        return told(year, number)
                .map(it ->
                        new Column(
                                year,
                                number,
                                it.answered(),
                                HEIGHT * it.answered() / highest,
                                HEIGHT * it.inTime() / highest))
                .orElse(new Column(year, number, 0, 0, 0));
    }

    private Optional<Quarter> told(int year, int number) {
        return quarters.stream()
                .filter(it -> it.year() == year && it.number() == number && it.isTold())
                .findFirst();
    }
}
