package tillit.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request whose texts mean what they look like: an Å that some computers write as an A and a ring is one letter
 * (NFC), and there are no control characters, nor marks that turn the letters after them around, nor so many on one
 * letter that they cover the lines above.
 */
class PlainRequest extends HttpServletRequestWrapper {

    private static final Pattern HIDDEN =
            Pattern.compile(
                    "[\\p{Cc}&&[^\\t\\n\\r]]|[\\x{061C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    /** Three are enough for every language that is written with them. */
    private static final Pattern HEAPED = Pattern.compile("(\\p{M}{3})\\p{M}+");

    PlainRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        var typed = super.getParameter(name);
        return typed == null ? null : plain(typed);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        var typed = super.getParameterValues(name);
        return typed == null ? null : plain(typed);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var all = new LinkedHashMap<String, String[]>();
        super.getParameterMap().forEach((name, typed) -> all.put(name, plain(typed)));
        return all;
    }

    private static String[] plain(String[] typed) {
        var plain = new String[typed.length];
        for (int i = 0; i < typed.length; i++) plain[i] = plain(typed[i]);
        return plain;
    }

    private static String plain(String typed) {
        var composed =
                Normalizer.normalize(HIDDEN.matcher(typed).replaceAll(""), Normalizer.Form.NFC);
        return HEAPED.matcher(composed).replaceAll("$1");
    }
}
