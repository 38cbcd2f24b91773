package tillit.composition.web.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.composition.times.Times;
import tillit.composition.times.TwoCircles;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.notice.SentMail;
import tillit.organisation.Organisation;
import tillit.trial.Cast;

/** Birgitta has invited two circles, and then something else becomes of them. */
@HouseTest
class CalledOffTest {

    @Autowired private Compositions compositions;
    @Autowired private Organisation organisation;
    @Autowired private Times times;
    @Autowired private Notices notices;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private CompositionId id = new CompositionId(new UUID(0, 0));
    private String here = "";
    private Visitor birgitta = new Visitor(0);

    @BeforeEach
    void birgitta_has_put_two_circles_together() {
        id = TwoCircles.of(compositions, organisation);
        here = "/compositions/" + id + "/times";
        birgitta = Visitor.signedIn(port, Cast.BIRGITTA);
    }

    @Test
    void groups_that_are_no_more_are_called_off() {
        TwoCircles.find(times, id, "Ekbacken");
        invites();
        TwoCircles.place(compositions, id, Optional.of(1), 0, 1, 0, 1);
        assertThat(birgitta.get(here).body()).contains("Grupperna har ändrats");
        TwoCircles.find(times, id, "Ekbacken");
        sql.sql("delete from notice.outbox").update();

        invites();
        assertThat(newest(42)).filteredOn(mail -> method(mail).equals("CANCEL")).hasSize(21);
    }

    @Test
    void what_is_removed_is_called_off_too() {
        TwoCircles.find(times, id, "Ekbacken");
        invites();
        sql.sql("delete from notice.outbox").update();

        birgitta.post("/compositions/" + id + "/removal", Map.of());

        assertThat(newest(50)).hasSize(21).allMatch(mail -> method(mail).equals("CANCEL"));
        assertThat(compositions.find(id)).isEmpty();
    }

    private void invites() {
        birgitta.post(here + "/invitations", Map.of());
    }

    private List<Mail> newest(int number) {
        return notices.newest(number).stream().map(SentMail::mail).toList();
    }

    private static String method(Mail mail) {
        return mail.calendar().orElseThrow().method();
    }
}
