package tillit.browser;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A photo of a flipchart as a phone takes it: large, and telling where it was taken (EXIF with GPS). */
final class Flipchart {

    static final String WHERE = "Radhuset i Ekhamn";

    private final byte[] jpeg;

    private Flipchart(byte[] jpeg) {
        this.jpeg = jpeg;
    }

    byte[] jpeg() {
        return jpeg.clone();
    }

    static Flipchart photographed() {
        var picture = new BufferedImage(2400, 1800, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 2400, 1800);
        pen.setColor(Color.BLUE);
        pen.fillOval(300, 300, 1200, 900);
        pen.dispose();
        return new Flipchart(withPlace(encoded(picture)));
    }

    FilePayload file() {
        return new FilePayload("IMG_0214.jpg", "image/jpeg", jpeg);
    }

    private static byte[] encoded(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The EXIF segment stands right after the two bytes that begin every JPEG. */
    private static byte[] withPlace(byte[] plain) {
        var exif = exif();
        return ByteBuffer.allocate(plain.length + exif.length + 4)
                .put(plain, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    /** A description, and a GPS directory with the latitude's reference and value. */
    private static byte[] exif() {
        var where = WHERE.getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(128 + where.length + 1);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x010E, 2, where.length + 1, 100);
        entry(tiff, 0x8825, 4, 1, 38);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        entry(tiff, 0x0001, 2, 2, 'N' << 24);
        entry(tiff, 0x0002, 5, 3, 72);
        tiff.putInt(0).position(72);
        tiff.putInt(56).putInt(1).putInt(39).putInt(1).putInt(36).putInt(1);
        tiff.position(100);
        tiff.put(where);
        return ByteBuffer.allocate(6 + tiff.capacity())
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array())
                .array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
