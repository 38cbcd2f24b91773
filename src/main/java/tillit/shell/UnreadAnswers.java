package tillit.shell;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A sentence for what no page ever sees: requests that the server cannot read, or that ask for too much. It says that
 * it hangs up, or browsers would ask their next question into the void.
 */
@Component
class UnreadAnswers extends ErrorHandler {

    private final Texts texts;

    UnreadAnswers(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        var language =
                Languages.browsers(
                        Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE)));
        var sentence = texts.in(language, "shell.error." + kind(status) + ".text");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        response.write(true, BufferUtil.toBuffer(sentence, StandardCharsets.UTF_8), callback);
    }

    private static String kind(int status) {
        return switch (status) {
            case 404 -> "missing";
            case 413, 414, 429, 431 -> "tooMuch";
            default -> status < 500 ? "mend" : "ours";
        };
    }
}
