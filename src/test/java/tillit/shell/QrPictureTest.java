package tillit.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTest {

    private static final int DOTS = 8;
    private static final int EDGE = 4;

    @Test
    void a_phone_reads_the_letters_that_were_put_in() throws NotFoundException {
        var text = "Þóra Åkesson-Øberg\nSamling 1: Bord 12\nSamling 2: Bord 3";

        assertThat(read(QrPicture.of(text))).isEqualTo(text);
    }

    private static String read(QrPicture code) throws NotFoundException {
        var picture = draw(code);
        int size = picture.getWidth();
        var light =
                new RGBLuminanceSource(size, size, picture.getRGB(0, 0, size, size, null, 0, size));
        return new QRCodeMultiReader()
                .decodeMultiple(new BinaryBitmap(new HybridBinarizer(light)))[0].getText();
    }

    /** Draws the boxes of the path, as a browser would. */
    private static BufferedImage draw(QrPicture code) {
        int size = DOTS * (code.size() + 2 * EDGE);
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, size, size);
        pen.setColor(Color.BLACK);
        Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z")
                .matcher(code.path())
                .results()
                .forEach(box ->
                        pen.fillRect(
                                DOTS * (EDGE + Integer.parseInt(box.group(1))),
                                DOTS * (EDGE + Integer.parseInt(box.group(2))),
                                DOTS * Integer.parseInt(box.group(3)),
                                DOTS));
        pen.dispose();
        return picture;
    }
}
