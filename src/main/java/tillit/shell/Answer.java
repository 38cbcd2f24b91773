package tillit.shell;

import org.springframework.http.HttpStatus;

/** A page with another status than 200: a form that came back with errors beside its fields. */
public record Answer(HttpStatus status, Page page) {

    /** 422: what was sent cannot be taken as it is; the page says why and keeps what was typed. */
    public static Answer mend(Page page) {
        return new Answer(HttpStatus.UNPROCESSABLE_CONTENT, page);
    }
}
