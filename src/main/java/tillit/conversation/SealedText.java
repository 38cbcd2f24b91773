package tillit.conversation;

import java.util.regex.Pattern;

/**
 * Tells sealed text from plain, by its form: a key's id, and base64 of an IV, ciphertext of a padded size, and a
 * tag. So a page that forgot to seal is refused, and the words it sent are not stored.
 */
public final class SealedText {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}\\.[A-Za-z0-9_-]+");
    private static final int IV_AND_TAG = 12 + 16;
    private static final int SMALLEST = 256;

    private SealedText() {}

    public static boolean is(String text) {
        return FORM.matcher(text).matches() && isPadded(bytes(text.length() - 9) - IV_AND_TAG);
    }

    private static int bytes(int letters) {
        return letters * 3 / 4;
    }

    private static boolean isPadded(int size) {
        return size >= SMALLEST && Integer.bitCount(size) == 1;
    }
}
