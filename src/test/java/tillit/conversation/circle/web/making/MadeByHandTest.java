package tillit.conversation.circle.web.making;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.IDA;
import static tillit.trial.Cast.SARA;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.notice.SentMail;
import tillit.organisation.Organisation;

/** Birgitta makes a circle, and its meetings are in the calendars of its people. */
@HouseTest
class MadeByHandTest {

    @Autowired private Notices notices;
    @Autowired private Organisation organisation;
    @LocalServerPort private int port;

    @Test
    void each_of_four_has_its_four_meetings() {
        var name = "Almen " + UUID.randomUUID();
        var birgitta = Visitor.signedIn(port, BIRGITTA);
        var members = Stream.of(SARA, IDA, FREJA).map(one -> "&member=" + one.id()).toList();

        birgitta.post(
                "/circles",
                "application/x-www-form-urlencoded",
                "place=Biblioteket&time=13:00&every=3&meetings=4&name="
                        + name.replace(' ', '+')
                        + "&day="
                        + organisation.today().plusDays(5)
                        + "&leader="
                        + AINO.id()
                        + String.join("", members),
                birgitta.token());

        assertThat(notices.newest(100).stream().map(SentMail::mail))
                .filteredOn(mail -> mail.subject().startsWith(name))
                .flatExtracting(mail -> mail.calendar().stream().toList())
                .hasSize(4 * 4)
                .extracting(Mail.Calendar::method)
                .containsOnly("REQUEST");
    }
}
