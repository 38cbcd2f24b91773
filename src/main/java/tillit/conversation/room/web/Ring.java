package tillit.conversation.room.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tillit.conversation.method.View;

/**
 * The ring: seats round a table. Who speaks is nearer, and who has stepped aside sits outside. Drawn in a square
 * of 200; large names stand beyond the seats, where they have room.
 */
public record Ring(List<Place> places) {

    private static final double SEATED = 64;
    private static final double SPEAKING = 50;
    private static final double OUTSIDE = 84;
    private static final double BEYOND = 17;
    private static final double NEARLY_ABOVE = 0.3;

    /**
     * @param beyondX where a large name stands
     * @param side where that is, seen from its seat: left, right, or middle for above and below
     */
    public record Place(
            View.Sitting sitting,
            String name,
            String initials,
            boolean connected,
            String x,
            String y,
            String beyondX,
            String beyondY,
            String side) {}

    public static Ring of(Look look) {
        var ring = look.view().ring();
        var places = new ArrayList<Place>();
        for (int i = 0; i < ring.size(); i++)
            places.add(place(look, ring.get(i), 2 * Math.PI * i / ring.size()));
        return new Ring(List.copyOf(places));
    }

    private static Place place(Look look, View.Sitting sitting, double angle) {
        var radius = sitting.outside() ? OUTSIDE : sitting.speaks() ? SPEAKING : SEATED;
        var beyond = Math.max(radius, SEATED) + BEYOND;
        var face = look.faces().get(sitting.seat());
        var name = look.name(sitting.seat());
        return new Place(
                sitting,
                name,
                initials(face == null ? name : face.name()),
                face != null && face.connected(),
                number(100 + radius * Math.sin(angle)),
                number(100 - radius * Math.cos(angle)),
                number(100 + beyond * Math.sin(angle)),
                number(100 - beyond * Math.cos(angle)),
                side(Math.sin(angle)));
    }

    private static String side(double toTheRight) {
        if (Math.abs(toTheRight) < NEARLY_ABOVE) return "middle";
        return toTheRight > 0 ? "right" : "left";
    }

    private static String initials(String name) {
        var words = name.trim().split("\\s+");
        var last = words.length > 1 ? words[words.length - 1] : "";
        return first(words[0]) + first(last);
    }

    private static String first(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
