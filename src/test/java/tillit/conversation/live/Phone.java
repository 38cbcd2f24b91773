package tillit.conversation.live;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A phone as the wire sees it: asks once, then reads or does not. */
final class Phone implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 10_000;

    private final Socket socket;
    private final StringBuilder text = new StringBuilder();
    private boolean ended;

    Phone(int port, String request, String... headers) {
        try {
            socket = new Socket();
            socket.setReceiveBufferSize(16 * 1024);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            var lines = request + " HTTP/1.1\r\nHost: hall\r\n" + String.join("\r\n", headers);
            socket.getOutputStream()
                    .write(
                            (lines + (headers.length > 0 ? "\r\n\r\n" : "\r\n"))
                                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody with a seat, who follows the hall. */
    static Phone in(OpenHall hall, String... headers) {
        var all = new java.util.ArrayList<>(java.util.List.of(headers));
        all.add("Cookie: " + OpenHall.COOKIE);
        all.add("Accept: text/event-stream");
        return new Phone(hall.port(), "GET /live/hall", all.toArray(String[]::new));
    }

    /** Reads until this has come, and answers with all that came. */
    String reads(String what) {
        while (text.indexOf(what) < 0 && !ended) read();
        if (text.indexOf(what) < 0) throw new AssertionError("No " + what + " in " + text);
        return text.toString();
    }

    /** Reads until the server hangs up. */
    String readsToTheEnd() {
        while (!ended) read();
        return text.toString();
    }

    InputStream in() throws IOException {
        return socket.getInputStream();
    }

    private void read() {
        var piece = new byte[8192];
        try {
            int got = socket.getInputStream().read(piece);
            if (got < 0) ended = true;
            else text.append(new String(piece, 0, got, StandardCharsets.UTF_8));
        } catch (java.net.SocketException e) {
            ended = true;
        } catch (IOException e) {
            throw new UncheckedIOException(text.toString(), e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
