package tillit.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.HashMap;
import java.util.Map;

/** The 256 colours that a picture has most of; our pages are flat, so these are nearly all. */
record Palette(BufferedImage picture) {

    private static final int COLOURS = 256;

    BufferedImage reduced() {
        var colours = most();
        var model = new IndexColorModel(8, colours.length, colours, 0, false, -1, 0);
        var wide = picture.getWidth();
        var high = picture.getHeight();
        var reduced = new BufferedImage(wide, high, BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (var y = 0; y < high; y++)
            for (var x = 0; x < wide; x++)
                reduced.getRaster()
                        .setSample(
                                x,
                                y,
                                0,
                                nearest.computeIfAbsent(
                                        picture.getRGB(x, y), rgb -> nearest(rgb, colours)));
        return reduced;
    }

    private int[] most() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (var y = 0; y < picture.getHeight(); y++)
            for (var x = 0; x < picture.getWidth(); x++)
                counts.merge(picture.getRGB(x, y), 1, Integer::sum);
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(COLOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static int nearest(int rgb, int[] colours) {
        var best = 0;
        for (var i = 1; i < colours.length; i++)
            if (apart(rgb, colours[i]) < apart(rgb, colours[best])) best = i;
        return best;
    }

    private static int apart(int one, int other) {
        var sum = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            var by = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            sum += by * by;
        }
        return sum;
    }
}
