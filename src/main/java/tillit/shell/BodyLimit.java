package tillit.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends away what is too big, whether or not anybody would have read it. Where files may be given, {@code access}
 * lets only those through who may give some.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BodyLimit extends OncePerRequestFilter {

    private static final long UNTOLD = -1;

    private final DataSize most;
    private final DataSize mostOfFiles;
    private final Uploads uploads;

    BodyLimit(
            @Value("${server.jetty.max-http-form-post-size}") DataSize most,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize mostOfFiles,
            Uploads uploads) {
        this.most = most;
        this.mostOfFiles = mostOfFiles;
        this.uploads = uploads;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain further)
            throws ServletException, IOException {
        var length = request.getContentLengthLong();
        var large = uploads.come(request);
        if (length > (large ? mostOfFiles : most).toBytes())
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        else if (length == UNTOLD && Uploads.areIn(request) && !large)
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        else if (length == UNTOLD && !large)
            further.doFilter(new CountedRequest(request, most.toBytes()), response);
        else further.doFilter(request, response);
    }
}
