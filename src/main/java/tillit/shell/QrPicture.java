package tillit.shell;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A QR code as the path of a drawing, one unit a square, so that it is sharp on any paper.
 *
 * @param size squares on each side, without the quiet edge of four that must be left around
 */
public record QrPicture(int size, String path) {

    private static final Map<EncodeHintType, Object> LETTERS =
            Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");

    /** Throws when the text is longer than a code can hold: some 2,300 letters. */
    public static QrPicture of(String text) {
        try {
            var squares = Encoder.encode(text, ErrorCorrectionLevel.M, LETTERS).getMatrix();
            return new QrPicture(squares.getWidth(), path(squares));
        } catch (WriterException e) {
            throw new IllegalArgumentException(text.length() + " letters are too many", e);
        }
    }

    /** Each row's dark stretches, as thin boxes. */
    private static String path(ByteMatrix squares) {
        var path = new StringBuilder();
        for (int row = 0; row < squares.getHeight(); row++)
            for (int from = 0, to; from < squares.getWidth(); from = to) {
                to = end(squares, row, from);
                if (squares.get(from, row) == 1) box(path, from, row, to - from);
            }
        return path.toString();
    }

    /** Where the stretch of one colour ends that begins here. */
    private static int end(ByteMatrix squares, int row, int from) {
        int to = from + 1;
        while (to < squares.getWidth() && squares.get(to, row) == squares.get(from, row)) to++;
        return to;
    }

    private static void box(StringBuilder path, int x, int y, int wide) {
        path.append('M').append(x).append(' ').append(y).append('h').append(wide);
        path.append("v1h-").append(wide).append('z');
    }
}
