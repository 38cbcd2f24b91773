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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(FreePort.pick(), "localhost", "smtp"));

    @Autowired private Notices notices;
    @Autowired private Postman postman;
    @Autowired private Outbox outbox;
    @Autowired private Clock clock;
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
            transaction.executeWithoutResult(_ ->
                    IntStream.range(0, 30).forEach(i -> outbox.add(to("Sara", "Mail " + i), NOW)));

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

    /** The server died with the mail in its hand: nobody knows whether it arrived, and it is told so. */
    @Test
    void a_mail_that_a_postman_fell_with_is_never_sent_again() {
        transaction.executeWithoutResult(_ -> outbox.add(to("Jonas", "In doubt"), NOW));
        transaction.executeWithoutResult(_ -> assertThat(outbox.take(clock.instant())).hasSize(1));
        assertThat(notices.unsure()).isZero();

        sql.sql("update notice.outbox set taken_at = taken_at - interval '11 minutes'").update();
        postman.carry();

        assertThat(subjects()).isEmpty();
        assertThat(notices.unsure()).isEqualTo(1);
        assertThat(notices.waiting()).isZero();
    }

    @Test
    void what_can_wait_comes_in_one_mail_the_next_morning() throws Exception {
        notices.send(to("Sara", "Du är med i gruppen").gathered());
        notices.send(to("Leyla", "Du är med i gruppen").gathered());
        notices.send(to("Sara", "Du står i kön").gathered());
        postman.carry();
        assertThat(subjects()).isEmpty();

        sql.sql("update notice.outbox set not_before = now()").update();
        postman.carry();

        assertThat(subjects())
                .containsExactlyInAnyOrder("Du är med i gruppen (+1)", "Du är med i gruppen");
        assertThat(content("Du är med i gruppen (+1)"))
                .containsOnlyOnce("Hello Sara")
                .contains("About Du är med i gruppen", "About Du står i kön");
        assertThat(notices.waiting()).isZero();
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
        transaction.executeWithoutResult(_ -> outbox.add(to("Jonas", "Next day"), NOW));
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
        notices.send(new Mail("sara@ekhamn.example", "Möte", "Hej Sara", calendar).atOnce());

        await().atMost(DEADLINE)
                .until(() -> notices.newest(1).getFirst().mail().calendar().isEmpty());
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
    }

    private int tries() {
        return sql.sql("select coalesce(max(tries), 0) from notice.outbox")
                .query(Integer.class)
                .single();
    }

    private static Mail to(String name, String subject) {
        return new Mail(name + "@ekhamn.example", subject, "Hello " + name + "\n\nAbout " + subject)
                .atOnce();
    }

    private static String content(String subject) throws Exception {
        for (var message : SERVER.getReceivedMessages())
            if (message.getSubject().equals(subject)) return message.getContent().toString();
        throw new AssertionError("No such mail: " + subject);
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
