package tillit.browser;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.microsoft.playwright.Locator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A QR code on somebody's screen, read as a phone's camera reads it: from the picture alone. */
final class QrCode {

    private QrCode() {}

    static String on(Locator place) {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(place.screenshot()));
            var wide = picture.getWidth();
            var high = picture.getHeight();
            var dots = picture.getRGB(0, 0, wide, high, null, 0, wide);
            var light = new RGBLuminanceSource(wide, high, dots);
            return new QRCodeMultiReader()
                    .decodeMultiple(new BinaryBitmap(new HybridBinarizer(light)))[0].getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NotFoundException e) {
            throw new AssertionError("No QR code can be read in " + place, e);
        }
    }
}
