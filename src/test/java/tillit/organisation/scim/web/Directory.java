package tillit.organisation.scim.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A directory that tells us of people, by the very texts that it sends. */
record Directory(int port, String token) {

    private static final JsonMapper JSON = new JsonMapper();

    /** What came back, and as what. */
    record Reply(int status, JsonNode body, HttpResponse<String> whole) {

        String id() {
            return text("id");
        }

        /** A field by its path: {@code name.familyName} is {@code /name/familyName}. */
        String text(String field) {
            return body.at(field.startsWith("/") ? field : "/" + field).asString("");
        }
    }

    Reply get(String path) {
        return send("GET", path, "");
    }

    Reply filter(String kind, String filter) {
        return get("/" + kind + "?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8));
    }

    Reply post(String path, String body) {
        return send("POST", path, body);
    }

    Reply put(String path, String body) {
        return send("PUT", path, body);
    }

    Reply patch(String path, String operations) {
        return send(
                "PATCH",
                path,
                """
                {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"], "Operations": [%s]}
                """
                        .formatted(operations));
    }

    Reply delete(String path) {
        return send("DELETE", path, "");
    }

    private Reply send(String verb, String path, String body) {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/scim/v2" + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/scim+json; charset=utf-8")
                        .method(verb, BodyPublishers.ofString(body));
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            var json = answer.body().startsWith("{") ? answer.body() : "{}";
            return new Reply(answer.statusCode(), JSON.readTree(json), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
