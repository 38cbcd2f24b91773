package tillit.outcomes.figure;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tillit.organisation.History;
import tillit.organisation.Level;

/** Says each figure as {@code numerator/denominator = value}, as walking through the days finds it. */
final class WalkedFigures {

    private final History history;
    private final int year;
    private final Walked walked;
    private final WalkedAbsence absence;

    WalkedFigures(History history, int year) {
        this.history = history;
        this.year = year;
        walked = new Walked(history, year);
        absence = new WalkedAbsence(history, year);
    }

    static String said(Measure measure) {
        var numerator = measure.numerator().map(Object::toString).orElse("-");
        var value = measure.value().isEmpty() ? "none" : "" + measure.value().getAsDouble();
        return numerator + "/" + measure.denominator() + " = " + value;
    }

    /** Organisation, levels, and every area that has a unit on some day of the year. */
    Set<Scope> scopes() {
        var scopes = new HashSet<Scope>();
        scopes.add(new Scope.Organisation());
        for (var level : Level.values()) scopes.add(new Scope.ManagerLevel(level));
        for (var unit : history.units())
            for (int day = 1; day <= 365; day++)
                if (unit.days().contains(LocalDate.ofYearDay(year, day)))
                    scopes.add(new Scope.Area(unit.area()));
        return scopes;
    }

    String say(KeyFigure figure, Scope scope) {
        return switch (figure) {
            case SPAN_MEDIAN, SPAN_P90 -> quantile(figure, walked.spans(scope));
            case SPAN_AT_MOST_25 ->
                    share(
                            walked.spans(scope).stream().filter(heads -> heads < 26).count(),
                            walked.spans(scope).size());
            case SPAN_OVER_30 ->
                    share(
                            walked.spans(scope).stream().filter(heads -> heads >= 31).count(),
                            walked.spans(scope).size());
            case MANAGER_TURNOVER_EXTERNAL -> rate(MoveKind.EXTERNAL, scope);
            case MANAGER_TURNOVER_RETIRED -> rate(MoveKind.RETIRED, scope);
            case MANAGER_TURNOVER_INTERNAL -> rate(MoveKind.INTERNAL, scope);
            case MANAGER_UNIT_CHANGE -> rate(MoveKind.UNIT_CHANGE, scope);
            case MANAGER_SAME_UNIT_3Y -> share(walked.stayed(scope), walked.spans(scope).size());
            case STAFF_TURNOVER -> share(walked.staff(scope, true), walked.staff(scope, false));
            case SICK_LEAVE_MANAGERS -> share(absence.managers(scope));
            case SICK_LEAVE_ALL -> share(absence.all(scope));
        };
    }

    private static String quantile(KeyFigure figure, List<Integer> spans) {
        int size = spans.size();
        if (size == 0) return "-/0 = none";
        var p90 = 0.0;
        for (var span : spans)
            if (p90 == 0 && spans.stream().filter(other -> other <= span).count() * 10 >= 9L * size)
                p90 = span;
        var median =
                size % 2 == 1
                        ? spans.get(size / 2)
                        : (spans.get(size / 2) + spans.get(size / 2 - 1)) / 2.0;
        return "-/" + size + " = " + (figure == KeyFigure.SPAN_P90 ? p90 : median);
    }

    private String rate(MoveKind kind, Scope scope) {
        var moves = walked.moves(kind, scope);
        var twelfths = walked.twelfths(scope);
        var value = twelfths == 0 ? "none" : "" + 100.0 * moves * 12 / twelfths;
        return moves + "/" + twelfths + " = " + value;
    }

    private static String share(long... of) {
        return of[0] + "/" + of[1] + " = " + (of[1] == 0 ? "none" : "" + 100.0 * of[0] / of[1]);
    }
}
