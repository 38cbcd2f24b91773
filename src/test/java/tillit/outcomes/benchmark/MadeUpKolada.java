package tillit.outcomes.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A server on this machine that answers as Kolada does, or as nobody should. */
final class MadeUpKolada implements AutoCloseable {

    /** Answers with the given number and text; what it was asked is remembered. */
    interface Manner {
        void answer(HttpExchange question) throws IOException, InterruptedException;
    }

    final List<String> asked = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private final CountDownLatch closing;

    /** Sends a beginning, and then nothing until it is closed. */
    static MadeUpKolada thatStalls() throws IOException {
        var closing = new CountDownLatch(1);
        return new MadeUpKolada(
                question -> {
                    question.sendResponseHeaders(200, 0);
                    question.getResponseBody().write('{');
                    question.getResponseBody().flush();
                    closing.await();
                },
                closing);
    }

    MadeUpKolada(Manner manner) throws IOException {
        this(manner, new CountDownLatch(0));
    }

    private MadeUpKolada(Manner manner, CountDownLatch closing) throws IOException {
        this.closing = closing;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v3/", question -> answer(question, manner));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private void answer(HttpExchange question, Manner manner) throws IOException {
        asked.add(question.getRequestURI().toString());
        try (question) {
            manner.answer(question);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String address() {
        return "http://"
                + server.getAddress().getHostString()
                + ":"
                + server.getAddress().getPort()
                + "/v3";
    }

    static void send(HttpExchange question, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        question.sendResponseHeaders(status, bytes.length);
        question.getResponseBody().write(bytes);
    }

    static void flood(HttpExchange question) throws IOException {
        question.sendResponseHeaders(200, 0);
        var spaces = " ".repeat(100_000).getBytes(UTF_8);
        for (int i = 0; i < 1_000; i++) question.getResponseBody().write(spaces);
    }

    /** One page with sick leave of one municipality. */
    static String page(String municipality, double value, String next) {
        return """
        {"values": [{"kpi": "N00090", "municipality": "%s", "period": 2024,
          "values": [{"gender": "T", "count": 1, "status": "", "value": %s, "isdeleted": false}]}],
         "count": 1, "next_url": %s}
        """
                .formatted(municipality, value, next);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
