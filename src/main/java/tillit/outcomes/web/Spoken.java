package tillit.outcomes.web;

import java.text.NumberFormat;
import java.util.stream.Collectors;
import tillit.outcomes.Point;
import tillit.outcomes.Series;
import tillit.outcomes.definition.Definition;
import tillit.outcomes.definition.Wording;
import tillit.outcomes.figure.FigureUnit;
import tillit.outcomes.figure.KeyFigure;
import tillit.outcomes.figure.Scope;
import tillit.outcomes.figure.ValueKind;
import tillit.outcomes.publication.Interval;
import tillit.shell.Frame;

/** What a figure says, in the words and with the decimal mark of whoever reads it. */
public record Spoken(Frame frame, KeyFigure figure) {

    /** With its unit: {@code 4,0 %}; people without one. */
    public String value(double value) {
        return figure.unit() == FigureUnit.PERCENT
                ? frame.text("figures.percent", number(value))
                : number(value);
    }

    /** With its unit, and with one decimal at most: so it is handed over between municipalities. */
    public String rough(double value) {
        var format = NumberFormat.getNumberInstance(frame.locale());
        format.setMaximumFractionDigits(1);
        format.setMinimumFractionDigits(figure.unit() == FigureUnit.PERCENT ? 1 : 0);
        var number = format.format(value);
        return figure.unit() == FigureUnit.PERCENT ? frame.text("figures.percent", number) : number;
    }

    /** The end of a scale: {@code 10 %}. */
    public String round(double value) {
        var number = NumberFormat.getIntegerInstance(frame.locale()).format(value);
        return figure.unit() == FigureUnit.PERCENT ? frame.text("figures.percent", number) : number;
    }

    /** Percent with one decimal, of sick leave two; people whole unless a median lies between two. */
    public String number(double value) {
        var format = NumberFormat.getNumberInstance(frame.locale());
        int decimals = figure.kind() == ValueKind.HOURS ? 2 : 1;
        format.setMaximumFractionDigits(decimals);
        format.setMinimumFractionDigits(figure.unit() == FigureUnit.PERCENT ? decimals : 0);
        return format.format(value);
    }

    /** {@code mellan 3,1 och 5,2 %}; nothing without an interval. */
    public String between(Point.Shown point) {
        return point.interval().map(this::between).orElse("");
    }

    private String between(Interval interval) {
        return frame.text("figures.between", number(interval.low()), value(interval.high()));
    }

    /** All years in a row, for those who do not see the picture. */
    public String all(Series series) {
        return series.points().stream().map(this::point).collect(Collectors.joining("; ")) + ".";
    }

    private String point(Point point) {
        var year = String.valueOf(point.year());
        return switch (point) {
            case Point.Withheld _ -> frame.text("figures.point.withheld", year);
            case Point.Unknown _ -> frame.text("figures.point.unknown", year);
            case Point.Shown shown when shown.interval().isEmpty() ->
                    frame.text("figures.point.bare", year, value(shown.value()));
            case Point.Shown shown ->
                    frame.text("figures.point", year, value(shown.value()), between(shown));
        };
    }

    /** How it has moved since the first year that is shown; nothing when this is it, or is not shown. */
    public String moved(Series series, int year) {
        return series.first()
                .filter(first -> first.year() < year)
                .map(first -> series.in(year) instanceof Point.Shown now ? moved(first, now) : "")
                .orElse("");
    }

    private String moved(Point.Shown first, Point.Shown now) {
        var since = String.valueOf(first.year());
        if (value(first.value()).equals(value(now.value())))
            return frame.text("figures.moved.same", since);
        var moved = frame.text("figures.moved", since, number(first.value()), value(now.value()));
        return moved + chance(first, now);
    }

    /** The first year that is shown and what it was, {@code 2019: 7,3 %}; nothing when this is it. */
    public String since(Series series, int year) {
        return series.first()
                .filter(first -> first.year() < year)
                .map(first ->
                        frame.text(
                                "figures.point.bare",
                                String.valueOf(first.year()),
                                value(first.value())))
                .orElse("");
    }

    /** Intervals that do not meet are further apart than chance brings them more than rarely. */
    private String chance(Point.Shown first, Point.Shown now) {
        if (first.interval().isEmpty() || now.interval().isEmpty()) return "";
        boolean apart = !meet(first.interval().get(), now.interval().get());
        return " " + frame.text(apart ? "figures.moved.clear" : "figures.moved.chance");
    }

    private static boolean meet(Interval one, Interval other) {
        return one.low() <= other.high() && other.low() <= one.high();
    }

    public String scope(Scope scope, String organisation) {
        return switch (scope) {
            case Scope.Organisation _ -> organisation;
            case Scope.Area(String name) -> name;
            case Scope.ManagerLevel(var level) -> frame.text("figures.level." + level.number());
        };
    }

    public Wording wording(Definition definition) {
        return definition.in(frame.language());
    }

    /** By which rule it is said how unsure it is. */
    public String method() {
        return frame.text("figures.interval." + figure.kind().name());
    }
}
