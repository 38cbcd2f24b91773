package tillit.mandates.order;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** The order in which lines are read: as their paragraphs count, and those without one last. */
final class Paragraphs {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int DIGITS = 9;

    static final Comparator<Line> ORDER =
            comparing((Line line) -> line.paragraph().isEmpty())
                    .thenComparing(line -> counted(line.paragraph()))
                    .thenComparing(line -> line.decision().toLowerCase(Locale.ROOT))
                    .thenComparing(line -> line.id().toString());

    private Paragraphs() {}

    /** Each number as wide as any other, so that 4.9 comes before 4.12. */
    private static String counted(String paragraph) {
        return NUMBER.matcher(paragraph).replaceAll(found -> wide(found.group()));
    }

    private static String wide(String number) {
        return "0".repeat(Math.max(0, DIGITS - number.length())) + number;
    }
}
