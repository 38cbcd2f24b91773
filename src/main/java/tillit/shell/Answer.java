package tillit.shell;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** A page with another status than 200, such as a form that came back with errors beside its fields, or with headers. */
public record Answer(HttpStatus status, Page page, Map<String, String> headers) {

    public Answer(HttpStatus status, Page page) {
        this(status, page, Map.of());
    }

    /** 422: what was sent cannot be taken as it is; the page says why and keeps what was typed. */
    public static Answer mend(Page page) {
        return new Answer(HttpStatus.UNPROCESSABLE_CONTENT, page);
    }

    /** It is done, and in every picture of this version or a later one. */
    public static Answer done(long version, Page page) {
        return new Answer(HttpStatus.OK, page, Map.of("Last-Event-ID", String.valueOf(version)));
    }
}
