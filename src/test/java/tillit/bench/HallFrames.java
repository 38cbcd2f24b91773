package tillit.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads the numbers of frames. All phones get the same bytes, so each piece is unpacked once and known again. */
final class HallFrames {

    private static final int KNOWN = 64;
    private static final int GZIP_HEAD = 10;
    private static final int BEGINNING = 512;
    private static final Pattern ID = Pattern.compile("(?m)^id: (\\d+)$");

    private record Known(byte[] piece, long version) {}

    private final boolean packed;
    private final Deque<Known> known = new ArrayDeque<>();

    /** @param packed as {@code Accept-Encoding: gzip} asks for it */
    HallFrames(boolean packed) {
        this.packed = packed;
    }

    /** The version that the first {@code length} bytes show; -1 when they are no frame. */
    long version(byte[] piece, int length) {
        for (var one : known)
            if (one.piece.length == length && Arrays.equals(one.piece, 0, length, piece, 0, length))
                return one.version;
        return remember(Arrays.copyOf(piece, length));
    }

    private long remember(byte[] piece) {
        var id = ID.matcher(packed ? unpacked(piece) : beginning(piece, piece.length));
        var now = new Known(piece, id.find() ? Long.parseLong(id.group(1)) : -1);
        if (known.size() == KNOWN) known.removeLast();
        known.addFirst(now);
        return now.version;
    }

    /** Pieces know nothing of each other; the first of a stream stands behind the head of gzip. */
    private static String unpacked(byte[] piece) {
        int from = (piece[0] & 0xff) == 0x1f && (piece[1] & 0xff) == 0x8b ? GZIP_HEAD : 0;
        try (var inflater = new Inflater(true)) {
            inflater.setInput(piece, from, piece.length - from);
            var beginning = new byte[BEGINNING];
            return beginning(beginning, inflater.inflate(beginning));
        } catch (DataFormatException e) {
            throw new IllegalStateException("A piece of a stream cannot be unpacked.", e);
        }
    }

    private static String beginning(byte[] text, int length) {
        return new String(text, 0, Math.min(length, BEGINNING), StandardCharsets.UTF_8);
    }
}
