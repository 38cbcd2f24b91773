package tillit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no page ever sees is answered in words, too, and says nothing of what answers. */
@HouseTest
class UnreadTest {

    private static final int SECONDS = 10;
    private static final int SLOW = 250;

    @LocalServerPort private int port;

    @ParameterizedTest
    @CsvSource({
        "400, 'BLAH\n\n'",
        "400, 'GET /rooms/%00 HTTP/1.1\nHost: x\n\n'",
        "400, 'GET / HTTP/1.1\n\n'",
        "400, 'POST / HTTP/1.1\nHost: x\nTransfer-Encoding: chunked\nContent-Length: 3\n\nzz\n'",
        "505, 'GET / HTTP/3.7\nHost: x\n\n'",
    })
    void what_nobody_can_read_is_answered_in_words(int status, String request) throws IOException {
        tellsNothing(status, answer(request));
    }

    @Test
    void an_address_or_a_head_that_is_too_long_is_answered_in_words() throws IOException {
        var flood = "x".repeat(9_000);
        tellsNothing(414, answer("GET /" + flood + " HTTP/1.1\nHost: x\n\n"));
        tellsNothing(431, answer("GET / HTTP/1.1\nHost: x\nA: " + flood + "\n\n"));
    }

    @Test
    void it_speaks_danish_to_danes() throws IOException {
        assertThat(answer("GET /live/hall HTTP/1.1\nHost: x\nAccept-Language: da\n\n"))
                .contains("Adressen er måske skrevet forkert");
    }

    /** Each of them keeps a thread until its body comes; a hall has more phones than any pool has threads. */
    @Test
    void many_slow_phones_keep_nobody_waiting() throws IOException {
        var slow = new ArrayList<Socket>();
        for (int i = 0; i < SLOW; i++)
            slow.add(
                    send(
                            """
                            POST /sign-in HTTP/1.1
                            Host: x
                            Content-Length: 9
                            Content-Type: application/x-www-form-urlencoded

                            """));
        assertThat(new Visitor(port).get("/sign-in").statusCode()).isEqualTo(200);
        for (var socket : slow) socket.close();
    }

    private static void tellsNothing(int status, String answer) {
        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("försök igen", "close");
        assertThat(answer).doesNotContainIgnoringCase("jetty", "exception", "\tat ", "server:");
    }

    private String answer(String request) throws IOException {
        try (var socket = send(request)) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Socket send(String request) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(SECONDS * 1000);
        socket.getOutputStream()
                .write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        return socket;
    }
}
