package tillit.conversation.live;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** How bytes go to a phone: as they are, or each piece packed by itself, so that all phones get the same. */
enum Wire {
    PLAIN {
        @Override
        byte[] packed(byte[] piece) {
            return piece;
        }
    },

    /** A gzip stream whose pieces know nothing of each other (RFC 1952); it has no end, and needs none. */
    GZIP {
        @Override
        byte[] packed(byte[] piece) {
            try (var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
                deflater.setInput(piece);
                var out = new ByteArrayOutputStream(piece.length / 2 + ROOM);
                var part = new byte[PART];
                int got = deflater.deflate(part, 0, PART, Deflater.FULL_FLUSH);
                while (got > 0) {
                    out.write(part, 0, got);
                    got = got < PART ? 0 : deflater.deflate(part, 0, PART, Deflater.FULL_FLUSH);
                }
                return out.toByteArray();
            }
        }
    };

    private static final int PART = 8 * 1024;
    private static final int ROOM = 64;
    private static final byte[] GZIP_HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    private final byte[] heartbeat = packed(text(":\n\n"));
    private final byte[] gone = packed(text("event: gone\ndata: gone\n\n"));

    /** What stands before a first frame: phones that lost their server come back one after the other. */
    byte[] beginning(int retryMillis) {
        var retry = packed(text("retry: " + retryMillis + "\n\n"));
        if (this == PLAIN) return retry;
        var all = new ByteArrayOutputStream();
        all.writeBytes(GZIP_HEAD);
        all.writeBytes(retry);
        return all.toByteArray();
    }

    /** A comment, which tells that the stream lives. */
    byte[] heartbeat() {
        return heartbeat;
    }

    /** Nothing more will come; whoever reads it need not come back. */
    byte[] gone() {
        return gone;
    }

    abstract byte[] packed(byte[] piece);

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
