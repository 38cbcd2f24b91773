package tillit.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tillit.AtOnce;
import tillit.FreePort;
import tillit.HouseTest;
import tillit.LogWatch;
import tillit.SecondNode;

/** A mail that was written arrives, once, though servers die and two postmen go at the same time. */
@HouseTest(properties = "tillit.trial=false")
class PostmanTest {

    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(FreePort.pick(), "localhost", "smtp"));

    @Autowired private Notices notices;
    @Autowired private Postman postman;
    @Autowired private Outbox outbox;
    @Autowired private JdbcClient sql;
    @Autowired private TransactionTemplate transaction;
    @Autowired private Environment environment;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        SERVER.start();
        settings.add("spring.mail.host", () -> "localhost");
        settings.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @AfterAll
    static void the_mail_server_stops() {
        SERVER.stop();
    }

    @BeforeEach
    void all_boxes_are_empty() throws Exception {
        sql.sql("delete from notice.outbox").update();
        SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    void a_mail_arrives_and_its_words_are_not_kept() {
        notices.send(to("Freja", "Dit link"));

        await().atMost(DEADLINE).until(() -> notices.waiting() == 0);
        assertThat(subjects()).containsExactly("Dit link");
        assertThat(notices.newest(1).getFirst().mail().text()).isEmpty();
    }

    @Test
    void two_postmen_at_the_same_time_carry_each_mail_once() {
        try (var node = SecondNode.beside(environment)) {
            var postmen = List.of(postman, node.get(Postman.class));
            transaction.executeWithoutResult(
                    _ -> IntStream.range(0, 30).forEach(i -> outbox.add(to("Sara", "Mail " + i))));

            AtOnce.each(2, number -> postmen.get(number).carry());

            await().atMost(DEADLINE).until(() -> notices.waiting() == 0);
            assertThat(subjects()).hasSize(30).doesNotHaveDuplicates();
        }
    }

    @Test
    void what_a_transaction_takes_back_is_never_sent() {
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(_ -> {
                            notices.send(to("Sara", "Not to be"));
                            throw new IllegalStateException("It broke off.");
                        }))
                .hasMessage("It broke off.");

        postman.carry();
        assertThat(notices.waiting()).isZero();
        assertThat(subjects()).isEmpty();
    }

    /** The server died with the mail in its hand. */
    @Test
    void a_mail_that_a_postman_fell_with_is_sent_later() {
        transaction.executeWithoutResult(_ -> outbox.add(to("Jonas", "Late")));
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(_ -> {
                            assertThat(outbox.takeNext()).isPresent();
                            throw new IllegalStateException("The postman falls.");
                        }))
                .hasMessage("The postman falls.");

        postman.carry();

        assertThat(subjects()).containsExactly("Late");
    }

    @Test
    void while_the_mail_server_is_away_the_mail_waits() {
        SERVER.stop();
        try (var log = LogWatch.open()) {
            notices.send(to("Leyla", "Patience"));
            await().atMost(DEADLINE).until(() -> tries() >= 1);
            assertThat(log.lines()).isNotEmpty();
            LogWatch.tellNothing(log.lines());
        }
        assertThat(notices.waiting()).isEqualTo(1);

        SERVER.start();
        sql.sql("update notice.outbox set not_before = now()").update();
        await().atMost(DEADLINE)
                .until(() -> {
                    postman.carry();
                    return notices.waiting() == 0;
                });
        assertThat(subjects()).containsExactly("Patience");
    }

    /** The mail server is mended in the morning. */
    @Test
    void a_mail_that_waited_a_night_is_sent() {
        transaction.executeWithoutResult(_ -> outbox.add(to("Jonas", "Next day")));
        sql.sql("update notice.outbox set tries = 40").update();

        postman.carry();

        assertThat(subjects()).containsExactly("Next day");
    }

    /** Calendars look for a part of this type, and for what they are to do with it. */
    @Test
    void an_invitation_comes_beside_the_words_and_is_not_kept() throws Exception {
        var calendar =
                new Mail.Calendar(
                        "REQUEST", "BEGIN:VCALENDAR\r\nSUMMARY:Möte\r\nEND:VCALENDAR\r\n");
        notices.send(new Mail("sara@ekhamn.example", "Möte", "Hej Sara", Optional.of(calendar)));

        await().atMost(DEADLINE).until(() -> notices.waiting() == 0);
        var parts = (MimeMultipart) SERVER.getReceivedMessages()[0].getContent();

        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Hej Sara");
        assertThat(parts.getBodyPart(1).getContentType())
                .startsWith("text/calendar")
                .contains("method=REQUEST");
        assertThat(
                        new String(
                                parts.getBodyPart(1).getInputStream().readAllBytes(),
                                StandardCharsets.UTF_8))
                .isEqualTo(calendar.text());
        assertThat(notices.newest(1).getFirst().mail().calendar()).isEmpty();
    }

    private int tries() {
        return sql.sql("select coalesce(max(tries), 0) from notice.outbox")
                .query(Integer.class)
                .single();
    }

    private static Mail to(String name, String subject) {
        return new Mail(name + "@ekhamn.example", subject, "Hello " + name);
    }

    private static List<String> subjects() {
        return Arrays.stream(SERVER.getReceivedMessages()).map(PostmanTest::subject).toList();
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
