package tillit.outcomes.jonkoping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The rows of the absence file: for the town, and for each department so that they add up to it. */
final class AbsenceRows {

    private static final int EVERYBODY = 19_000;

    /** Nine departments of as many, and one person at the top, who is told with the first. */
    private static final int MANAGERS_EACH = 111;

    private static final int EVERYBODY_EACH = 2_111;

    private AbsenceRows() {}

    static List<String> all() {
        var rows = new ArrayList<String>();
        for (var year : Year.ALL) {
            group(rows, year.year() + ",managers,", Year.MANAGERS, year.sick(), MANAGERS_EACH);
            group(rows, year.year() + ",all,", EVERYBODY, year.sickOfAll(), EVERYBODY_EACH);
        }
        return rows;
    }

    private static void group(List<String> rows, String start, int people, int sick, int each) {
        rows.add(row(start, "", people, BigDecimal.valueOf(sick)));
        for (int department = 0; department < 9; department++) {
            int here = department == 0 ? people - 8 * each : each;
            var share =
                    BigDecimal.valueOf(sick)
                            .multiply(BigDecimal.valueOf(here))
                            .divide(BigDecimal.valueOf(people));
            var apart = BigDecimal.valueOf((department - 4) * here / 10);
            rows.add(row(start, "" + (11 + department), here, share.add(even(apart, department))));
        }
    }

    /** The first department is as the town is, and the one in the middle: the others differ two and two. */
    private static BigDecimal even(BigDecimal apart, int department) {
        return department == 0 || department == 8 ? BigDecimal.ZERO : apart;
    }

    private static String row(String start, String unit, int people, BigDecimal sick) {
        return start
                + String.join(
                        ",", unit, "" + people, "" + people * Year.HOURS, sick.toPlainString());
    }
}
