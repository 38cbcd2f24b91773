package tillit.outcomes.exchange;

import static tillit.outcomes.figure.KeyFigure.SPAN_MEDIAN;
import static tillit.outcomes.figure.KeyFigure.STAFF_TURNOVER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.outcomes.publication.Interval;

/** What Ekhamn hands over. */
final class SharedEkhamn {

    static final SharedYear YEAR =
            new SharedYear(
                    "Ekhamn",
                    2024,
                    Map.of(SPAN_MEDIAN, 2, STAFF_TURNOVER, 1),
                    List.of(
                            new SharedFigure(SPAN_MEDIAN, Optional.empty(), 18.5, Optional.empty()),
                            new SharedFigure(
                                    STAFF_TURNOVER,
                                    Optional.empty(),
                                    7.3,
                                    Optional.of(new Interval(6.1, 8.7))),
                            new SharedFigure(
                                    STAFF_TURNOVER,
                                    Optional.of("Vård & omsorg"),
                                    9,
                                    Optional.of(new Interval(7, 11.4)))));

    private SharedEkhamn() {}
}
