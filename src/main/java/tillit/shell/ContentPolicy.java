package tillit.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/**
 * What a browser may load and run on our pages: our own files, and nothing written into the page, but for the
 * import map by its hash. Only htmx may turn text into elements (Trusted Types).
 */
@Component
public class ContentPolicy implements HeaderWriter {

    private final ImportMap imports;

    ContentPolicy(ImportMap imports) {
        this.imports = imports;
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policy());
        response.setHeader(
                "Permissions-Policy", "camera=(self), microphone=(), geolocation=(), payment=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    String policy() {
        return "default-src 'none'; script-src 'self' '"
                + imports.hash()
                + "'; style-src 'self'; font-src 'self';"
                + " img-src 'self' blob:; connect-src 'self'; form-action 'self'; base-uri 'none';"
                + " frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types htmx";
    }
}
