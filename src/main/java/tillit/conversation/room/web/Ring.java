package tillit.conversation.room.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tillit.conversation.method.View;

/**
 * The ring: seats round a table. Who speaks is nearer, and who has stepped aside sits outside. Drawn in a square
 * of 200, or wider, so that large names have room beside each other.
 */
public record Ring(List<Place> places) {

    private static final double SEATED = 64;
    private static final double SPEAKING = 50;
    private static final double OUTSIDE = 84;
    private static final double WIDER = 1.35;

    public record Place(
            View.Sitting sitting,
            String name,
            String initials,
            boolean connected,
            String x,
            String y) {}

    public static Ring of(Look look, boolean large) {
        var ring = look.view().ring();
        var places = new ArrayList<Place>();
        for (int i = 0; i < ring.size(); i++)
            places.add(place(look, ring.get(i), (double) i / ring.size(), large ? WIDER : 1));
        return new Ring(List.copyOf(places));
    }

    private static Place place(Look look, View.Sitting sitting, double turn, double wide) {
        var radius = sitting.outside() ? OUTSIDE : sitting.speaks() ? SPEAKING : SEATED;
        var face = look.faces().get(sitting.seat());
        var name = look.name(sitting.seat());
        return new Place(
                sitting,
                name,
                initials(face == null ? name : face.name()),
                face != null && face.connected(),
                number(100 + wide * radius * Math.sin(2 * Math.PI * turn)),
                number(100 - radius * Math.cos(2 * Math.PI * turn)));
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
