package tillit.conversation.room.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tillit.conversation.method.Method;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepId;

/**
 * The dial: a method's steps as arcs round a clock face, each as long as its time. Drawn in a square of 100.
 */
public record Dial(List<Arc> arcs) {

    private static final double RADIUS = 44;
    private static final double LABEL = 34.5;
    private static final double GAP = 0.016;

    public enum When {
        PAST,
        NOW,
        LATER
    }

    /** {@code number} is empty where an arc goes on under the number before, or has none. */
    public record Arc(Step step, String number, String path, When when, String x, String y) {}

    /** A method's dial before anybody has started it. */
    public static Dial of(Method method) {
        return of(method.steps(), Optional.empty());
    }

    public static Dial of(List<Step> steps, Optional<StepId> now) {
        double whole = steps.stream().mapToInt(Step::minutes).sum();
        var current = steps.stream().map(Step::id).toList().indexOf(now.orElse(null));
        var arcs = new ArrayList<Arc>();
        double from = 0;
        for (int i = 0; i < steps.size(); i++) {
            var to = from + steps.get(i).minutes() / whole;
            arcs.add(arc(steps, i, from, to, current));
            from = to;
        }
        return new Dial(List.copyOf(arcs));
    }

    private static Arc arc(List<Step> steps, int index, double from, double to, int current) {
        var step = steps.get(index);
        var first =
                index == 0
                        || step.number().isEmpty()
                        || !step.number().equals(steps.get(index - 1).number());
        var when = index < current ? When.PAST : index == current ? When.NOW : When.LATER;
        var middle = (from + middleEnd(steps, index, from, to)) / 2;
        return new Arc(
                step,
                first ? step.number().map(String::valueOf).orElse("") : "",
                path(from + (first ? GAP / 2 : GAP / 6), to - GAP / 6),
                when,
                x(LABEL, middle),
                y(LABEL, middle));
    }

    /** Where the arcs that share this one's number end. */
    private static double middleEnd(List<Step> steps, int index, double from, double to) {
        var end = to;
        var share = (to - from) / steps.get(index).minutes();
        for (int i = index + 1;
                i < steps.size()
                        && steps.get(i).number().isPresent()
                        && steps.get(i).number().equals(steps.get(index).number());
                i++) end += steps.get(i).minutes() * share;
        return end;
    }

    private static String path(double from, double to) {
        var large = to - from > 0.5 ? 1 : 0;
        return "M"
                + x(RADIUS, from)
                + " "
                + y(RADIUS, from)
                + "A"
                + RADIUS
                + " "
                + RADIUS
                + " 0 "
                + large
                + " 1 "
                + x(RADIUS, to)
                + " "
                + y(RADIUS, to);
    }

    private static String x(double radius, double turn) {
        return number(50 + radius * Math.sin(2 * Math.PI * turn));
    }

    private static String y(double radius, double turn) {
        return number(50 - radius * Math.cos(2 * Math.PI * turn));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
