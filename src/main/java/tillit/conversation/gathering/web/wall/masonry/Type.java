package tillit.conversation.gathering.web.wall.masonry;

import java.util.HashMap;
import java.util.Map;

/** How large words are written and how much room they take. */
final class Type {

    /** The least is a thirtieth of a screen: read from eight metres where that is two metres high. */
    static final int[] SIZES = {39, 48, 63, 84, 112};

    /** A word longer than this stands with its end cut off. */
    static final int LONGEST = 48;

    /** The widths of the letters of our serif, in hundredths of its size: those of a line are the number before it. */
    private static final Map<Integer, Integer> WIDTHS =
            widths(
                    """
                    24 '’., j
                    29 li!I
                    36 ft-
                    41 s/rzcJ?
                    47 aeåäé
                    51 gx–
                    55 oövyquøübkdhpS
                    60 n0123456789
                    65 FLPZEBR
                    71 TYCVæ
                    78 AÅÄXKwGDUNOQÖ
                    86 ØHm
                    101 MWÆ
                    """);

    private static final int UNKNOWN = 60;
    private static final int WIDE = 105;
    private static final int FIRST_WIDE = 0x2000;

    private Type() {}

    private static Map<Integer, Integer> widths(String table) {
        var widths = new HashMap<Integer, Integer>();
        table.lines()
                .forEach(line -> {
                    var width = Integer.parseInt(line.substring(0, line.indexOf(' ')));
                    line.substring(line.indexOf(' '))
                            .chars()
                            .forEach(letter -> widths.putIfAbsent(letter, width));
                });
        return Map.copyOf(widths);
    }

    /** As it is written on the wall. */
    static String label(String word) {
        if (word.codePointCount(0, word.length()) <= LONGEST) return word;
        return word.substring(0, word.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** How much room the label takes at the middle of a wall; a word of many letters is written smaller. */
    static Box box(String label, int size) {
        int width = label.codePoints().map(Type::width).sum() * SIZES[size] / 100;
        return new Box(
                Box.WALL_WIDTH / 2,
                Box.WALL_HEIGHT / 2,
                width + SIZES[size] / 4,
                SIZES[size] * 23 / 20);
    }

    /** The largest size up to this one at which the label is no wider than three fifths of the wall. */
    static int fitting(String label, int size) {
        int fitting = size;
        while (fitting > 0 && box(label, fitting).width() > Box.WALL_WIDTH * 3 / 5) fitting--;
        return fitting;
    }

    private static int width(int letter) {
        return WIDTHS.getOrDefault(letter, letter >= FIRST_WIDE ? WIDE : UNKNOWN);
    }
}
