package tillit.notice;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.javamail.MimeMessageHelper;

/** A mail as it goes over the wire: words for people and, beside them, the same for calendars (RFC 6047). */
record Letter(String from, Mail mail) {

    void writeTo(MimeMessage message) throws MessagingException {
        var letter = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        letter.setFrom(from);
        letter.setTo(mail.to());
        letter.setSubject(mail.subject());
        if (mail.calendar().isEmpty()) letter.setText(mail.text());
        else message.setContent(both(mail.calendar().get()));
    }

    private MimeMultipart both(Mail.Calendar calendar) throws MessagingException {
        var words = new MimeBodyPart();
        words.setText(mail.text(), StandardCharsets.UTF_8.name());
        var invitation = new MimeBodyPart();
        var type = "text/calendar; charset=UTF-8; method=" + calendar.method();
        var bytes = calendar.text().getBytes(StandardCharsets.UTF_8);
        invitation.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        return new MimeMultipart("alternative", words, invitation);
    }
}
