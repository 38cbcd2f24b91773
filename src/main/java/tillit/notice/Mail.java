package tillit.notice;

import java.util.Optional;

/** A letter in plain text, in the receiver's language, and perhaps something for their calendar. */
public record Mail(String to, String subject, String text, Optional<Calendar> calendar) {

    /**
     * What a calendar does with the mail by itself.
     *
     * @param method REQUEST puts a meeting there, CANCEL takes it away
     * @param text in the form of RFC 5545
     */
    public record Calendar(String method, String text) {}

    public Mail(String to, String subject, String text) {
        this(to, subject, text, Optional.empty());
    }
}
