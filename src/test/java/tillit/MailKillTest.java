package tillit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static tillit.trial.Cast.SARA;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.trial.Cast;

/** The server is killed with a pile of mails in its hands: none comes twice, and of the one in doubt it knows. */
class MailKillTest {

    private static final int MAILS = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ClusterDatabase database = TestCluster.emptyDatabase();
    private final JdbcClient sql = TestCluster.asSuperuser(database.name());
    private final GreenMail letterbox =
            new GreenMail(new ServerSetup(FreePort.pick(), "localhost", "smtp"));

    @AfterEach
    void the_letterbox_is_taken_down() {
        letterbox.stop();
    }

    @Test
    void no_mail_comes_twice() {
        letterbox.start();
        try (var server = start()) {
            write(server);
            await().atMost(PATIENCE).until(() -> arrived().size() >= MAILS / 10);
            server.kill();
        }
        int half = arrived().size();
        try (var _ = start()) {
            await().atMost(PATIENCE).until(() -> waiting() == 0);
            await().atMost(PATIENCE).until(() -> left() <= 1);
        }
        assertThat(half).isLessThan(MAILS);
        assertThat(arrived()).doesNotHaveDuplicates().hasSizeBetween(MAILS - 1, MAILS);
        assertThat(arrived().size() + left()).isBetween(MAILS, MAILS + 1);
    }

    /** They are carried with the next mail: that of somebody who signs in. */
    private void write(ServerProcess server) {
        sql.sql(
                        """
                        insert into notice.outbox (recipient, subject, body)
                        select 'person-' || one || '@ekhamn.example', 'Hej', 'Hej' from generate_series(1, ?) one
                        """)
                .param(MAILS)
                .update();
        var sara = new Visitor(server.port());
        sara.readToken("/sign-in");
        assertThat(sara.post("/sign-in", Map.of("email", address(SARA))).statusCode())
                .isEqualTo(200);
    }

    private String address(Cast who) {
        return sql.sql("select email from organisation.person where id = ?")
                .param(who.id().value())
                .query(String.class)
                .single();
    }

    private int waiting() {
        return count("taken_at is null and sent_at is null");
    }

    /** What is neither waiting nor known to have arrived. */
    private int left() {
        return count("recipient like 'person-%' and taken_at is not null and sent_at is null");
    }

    private int count(String which) {
        return sql.sql("select count(*) from notice.outbox where " + which)
                .query(Integer.class)
                .single();
    }

    private List<String> arrived() {
        return Arrays.stream(letterbox.getReceivedMessages())
                .flatMap(MailKillTest::to)
                .filter(to -> to.startsWith("person-"))
                .toList();
    }

    private static Stream<String> to(MimeMessage mail) {
        try {
            return Arrays.stream(mail.getAllRecipients()).map(Address::toString);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ServerProcess start() {
        return ServerProcess.on(
                database,
                "--server.port=0",
                "--tillit.trial=true",
                "--spring.mail.host=localhost",
                "--spring.mail.port=" + letterbox.getSmtp().getPort());
    }
}
