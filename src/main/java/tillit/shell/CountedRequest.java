package tillit.shell;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A request that does not tell how long it is. Forms in it are counted by the server. */
class CountedRequest extends HttpServletRequestWrapper {

    private final long most;

    CountedRequest(HttpServletRequest request, long most) {
        super(request);
        this.most = most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new CountedBody(super.getInputStream(), most);
    }

    @Override
    public BufferedReader getReader() throws IOException {
        var letters = Optional.ofNullable(getCharacterEncoding()).map(Charset::forName);
        return new BufferedReader(
                new InputStreamReader(getInputStream(), letters.orElse(StandardCharsets.UTF_8)));
    }
}
