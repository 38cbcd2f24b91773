package tillit;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Gives files as a browser's form does. */
public record Upload(Visitor visitor, String path) {

    private static final String BETWEEN = "between-the-files";

    public HttpResponse<String> give(Map<String, String> files) {
        return give(files, visitor.token());
    }

    /** Each file in a field of its own, whose name it has. */
    public HttpResponse<String> giveAs(Map<String, String> files) {
        var body = new ByteArrayOutputStream();
        write(body, "_csrf", "", visitor.token());
        files.forEach((name, content) -> write(body, name, "; filename=\"" + name + "\"", content));
        return send(body);
    }

    public HttpResponse<String> give(Map<String, String> files, String token) {
        var body = new ByteArrayOutputStream();
        write(body, "_csrf", "", token);
        files.forEach(
                (name, content) -> write(body, "files", "; filename=\"" + name + "\"", content));
        return send(body);
    }

    private HttpResponse<String> send(ByteArrayOutputStream body) {
        body.writeBytes(bytes("--" + BETWEEN + "--\r\n"));
        return visitor.send(
                visitor.request(path)
                        .header("Accept", "text/html")
                        .header("Content-Type", "multipart/form-data; boundary=" + BETWEEN)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void write(
            ByteArrayOutputStream body, String name, String more, String content) {
        body.writeBytes(
                bytes(
                        "--"
                                + BETWEEN
                                + "\r\nContent-Disposition: form-data; name=\""
                                + name
                                + "\""
                                + more
                                + "\r\n\r\n"
                                + content
                                + "\r\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
