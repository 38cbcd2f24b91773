package tillit.table;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes and the alphabet that they are written in: as their mark says, otherwise UTF-8, or what Excel in the north writes. */
record TextFile(byte[] bytes, int from, Charset charset) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static TextFile of(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) return new TextFile(bytes, 3, utf8OrWindows(bytes));
        if (begins(bytes, 0xFF, 0xFE)) return new TextFile(bytes, 2, StandardCharsets.UTF_16LE);
        if (begins(bytes, 0xFE, 0xFF)) return new TextFile(bytes, 2, StandardCharsets.UTF_16BE);
        return new TextFile(bytes, 0, utf8OrWindows(bytes));
    }

    /** From the first letter on, with something put after the last. */
    Reader followedBy(String end) {
        InputStream text = new ByteArrayInputStream(bytes, from, bytes.length - from);
        InputStream after = new ByteArrayInputStream(end.getBytes(charset));
        return new InputStreamReader(new SequenceInputStream(text, after), charset);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    /** What is valid UTF-8 and has an ä or ø in it is hardly ever anything else. */
    private static Charset utf8OrWindows(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder(); // reports what does not fit
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(1 << 13);
        while (true) {
            var result = decoder.decode(in, out.clear(), true);
            if (result.isError()) return WINDOWS;
            if (result.isUnderflow()) return StandardCharsets.UTF_8;
        }
    }
}
