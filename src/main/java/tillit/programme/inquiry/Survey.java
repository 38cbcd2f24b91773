package tillit.programme.inquiry;

import java.time.LocalDate;
import java.util.List;

/**
 * A question to those for whom a part of analysis is.
 *
 * @param needs what there is to choose among, in the order in which it is shown
 * @param last the last day on which one may answer
 */
public record Survey(String question, List<String> needs, LocalDate last) {

    public static final int FEWEST_NEEDS = 3;
    public static final int MOST_NEEDS = 12;

    public Survey {
        needs = List.copyOf(needs);
    }

    /** Nobody can answer any more. */
    boolean isClosed(LocalDate today) {
        return today.isAfter(last);
    }
}
