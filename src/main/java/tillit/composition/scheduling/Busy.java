package tillit.composition.scheduling;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** When somebody, or a room, is taken: spans in order that do not touch each other. */
public record Busy(List<Span> spans) {

    public static final Busy NEVER = new Busy(List.of());

    public Busy {
        spans = merged(spans);
    }

    public static Busy of(Collection<Span> spans) {
        return new Busy(List.copyOf(spans));
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (var span : spans.stream().sorted(comparing(Span::from)).toList())
            if (merged.isEmpty() || merged.getLast().to().isBefore(span.from())) merged.add(span);
            else merged.add(joined(merged.removeLast(), span));
        return List.copyOf(merged);
    }

    private static Span joined(Span one, Span next) {
        return next.to().isAfter(one.to()) ? new Span(one.from(), next.to()) : one;
    }

    public boolean during(Span span) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).to().isAfter(span.from())) high = middle;
            else low = middle + 1;
        }
        return low < spans.size() && spans.get(low).overlaps(span);
    }

    /** Both of them. */
    public Busy and(Busy other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return new Busy(all);
    }
}
