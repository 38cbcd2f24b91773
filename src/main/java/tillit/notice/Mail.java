package tillit.notice;

import java.util.Optional;

/**
 * A letter in plain text, in the receiver's language, and perhaps something for their calendar.
 *
 * @param text begins with a greeting and an empty line; of several mails in one the greeting stands once
 */
public record Mail(
        String to, String subject, String text, Optional<Calendar> calendar, Haste haste) {

    /**
     * What a calendar does with the mail by itself.
     *
     * @param method REQUEST puts a meeting there, CANCEL takes it away
     * @param text in the form of RFC 5545
     */
    public record Calendar(String method, String text) {}

    /** One that leaves by day. */
    public Mail(String to, String subject, String text) {
        this(to, subject, text, Optional.empty(), Haste.BY_DAY);
    }

    /** One that leaves by day; calendars read one meeting a mail, so it is never gathered. */
    public Mail(String to, String subject, String text, Calendar calendar) {
        this(to, subject, text, Optional.of(calendar), Haste.BY_DAY);
    }

    public Mail atOnce() {
        return new Mail(to, subject, text, calendar, Haste.AT_ONCE);
    }

    /** Throws when there is something for a calendar in it. */
    public Mail gathered() {
        if (calendar.isPresent())
            throw new IllegalStateException("A calendar reads one meeting a mail.");
        return new Mail(to, subject, text, calendar, Haste.GATHERED);
    }
}
