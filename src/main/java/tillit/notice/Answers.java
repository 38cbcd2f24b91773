package tillit.notice;

import jakarta.mail.SendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** What a mail server says to a mail. */
final class Answers {

    private static final int REFUSED = 400;

    private Answers() {}

    /**
     * Whether it is certain that the mail has not arrived. It is not when the line broke after it was on its way.
     */
    static boolean areNo(MailException told) {
        return !(told instanceof MailSendException sending)
                || sending.getCause() != null
                || sending.getFailedMessages().values().stream().allMatch(Answers::isNo);
    }

    private static boolean isNo(Exception why) {
        return why instanceof SMTPSendFailedException answer
                ? answer.getReturnCode() >= REFUSED
                : why instanceof SendFailedException;
    }
}
