package tillit.outcomes.figure;

import static tillit.outcomes.figure.Population.MANAGERS_THAT_DAY;
import static tillit.outcomes.figure.Population.MANAGERS_THAT_YEAR;
import static tillit.outcomes.figure.Population.PERMANENT_STAFF;
import static tillit.outcomes.figure.ValueKind.HOURS;
import static tillit.outcomes.figure.ValueKind.QUANTILE;
import static tillit.outcomes.figure.ValueKind.RATE;
import static tillit.outcomes.figure.ValueKind.SHARE;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is followed from year to year; how each is counted says {@code figures/definitions.yaml}. */
public enum KeyFigure {
    SPAN_MEDIAN(MANAGERS_THAT_DAY, QUANTILE),
    SPAN_P90(MANAGERS_THAT_DAY, QUANTILE),
    SPAN_AT_MOST_25(MANAGERS_THAT_DAY, SHARE),
    SPAN_OVER_30(MANAGERS_THAT_DAY, SHARE),
    MANAGER_TURNOVER_EXTERNAL(MANAGERS_THAT_YEAR, RATE),
    MANAGER_TURNOVER_RETIRED(MANAGERS_THAT_YEAR, RATE),
    MANAGER_TURNOVER_INTERNAL(MANAGERS_THAT_YEAR, RATE),
    MANAGER_UNIT_CHANGE(MANAGERS_THAT_YEAR, RATE),
    MANAGER_SAME_UNIT_3Y(MANAGERS_THAT_DAY, SHARE),
    STAFF_TURNOVER(PERMANENT_STAFF, SHARE),
    SICK_LEAVE_MANAGERS(Population.SICK_LEAVE_MANAGERS, HOURS),
    SICK_LEAVE_ALL(Population.SICK_LEAVE_ALL, HOURS);

    private final Population population;
    private final ValueKind kind;

    KeyFigure(Population population, ValueKind kind) {
        this.population = population;
        this.kind = kind;
    }

    /** As files and commands write it: {@code span-at-most-25}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<KeyFigure> of(String word) {
        return Arrays.stream(values()).filter(figure -> figure.word().equals(word)).findFirst();
    }

    public Population population() {
        return population;
    }

    /** Only managers have a level. */
    public boolean isToldByLevel() {
        return population.toldByLevel();
    }

    public ValueKind kind() {
        return kind;
    }

    public FigureUnit unit() {
        return kind == QUANTILE ? FigureUnit.HEADS : FigureUnit.PERCENT;
    }
}
