package tillit.shell;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Jetty hangs up when it has answered before a body was read to its end. Whoever sent it is told so with the answer,
 * or they would ask their next question into the void.
 */
final class HangingUp extends Handler.Wrapper {

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var headers = request.getHeaders();
        if (headers.contains(HttpHeader.TRANSFER_ENCODING)
                || headers.getLongField(HttpHeader.CONTENT_LENGTH) > 0)
            request.addHttpStreamWrapper(Heard::new);
        return super.handle(request, response, callback);
    }

    private static final class Heard extends HttpStream.Wrapper {

        private boolean toTheEnd;

        Heard(HttpStream stream) {
            super(stream);
        }

        @Override
        public Content.@Nullable Chunk read() {
            var chunk = super.read();
            if (chunk != null && chunk.isLast()) toTheEnd = true;
            return chunk;
        }

        @Override
        public void send(
                MetaData.Request request,
                MetaData.@Nullable Response response,
                boolean last,
                @Nullable ByteBuffer content,
                Callback callback) {
            var answer = response == null || toTheEnd ? response : thenHangUp(response);
            super.send(request, answer, last, content, callback);
        }

        private static MetaData.Response thenHangUp(MetaData.Response response) {
            return new MetaData.Response(
                    response.getStatus(),
                    response.getReason(),
                    response.getHttpVersion(),
                    HttpFields.build(response.getHttpFields()).put(HttpHeader.CONNECTION, "close"),
                    response.getContentLength(),
                    response.getTrailersSupplier());
        }
    }
}
