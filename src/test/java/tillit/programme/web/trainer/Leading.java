package tillit.programme.web.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.SARA;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.Visitor;
import tillit.conversation.Circles;
import tillit.notice.Notices;
import tillit.notice.SentMail;
import tillit.organisation.Organisation;
import tillit.programme.course.Occasion;
import tillit.programme.course.Occasions;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Kind;
import tillit.programme.trainer.Job;
import tillit.programme.trainer.Reply;
import tillit.programme.trainer.Request;
import tillit.programme.trainer.Requests;
import tillit.programme.trainer.Supervision;
import tillit.programme.trainer.Trainer;
import tillit.programme.trainer.Trainers;
import tillit.programme.web.TestOccasion;
import tillit.trial.Cast;

/** Birgitta asks Aino, Sara and Göran to lead courses; Freja leads in Danish. */
abstract class Leading {

    /** On days on which nobody has a place in the course of another test. */
    static final Duration WEEKS = Duration.ofDays(45);

    static final Duration LONG = Duration.ofDays(30);

    @Autowired Programmes programmes;
    @Autowired Occasions occasions;
    @Autowired Organisation organisation;
    @Autowired Trainers trainers;
    @Autowired Requests requests;
    @Autowired Supervision supervision;
    @Autowired Circles circles;
    @Autowired Notices notices;
    @LocalServerPort private int port;

    TestOccasion course;
    Occasion occasion;
    Visitor birgitta;

    @BeforeEach
    void three_lead_courses_in_swedish_and_one_in_danish() {
        trainers.all().forEach(one -> trainers.remove(one.trainer().person()));
        Stream.of(AINO, SARA, GORAN).forEach(who -> trainers.add(trainer(who, "sv")));
        trainers.add(trainer(FREJA, "da"));
        course = TestOccasion.of(programmes, occasions, organisation);
        occasion = course.in(WEEKS.plusHours(at()), LONG);
        birgitta = signedIn(BIRGITTA);
    }

    /** Each test at another time, so that nobody is busy with what another test asked. */
    int at() {
        return 5 * hours++;
    }

    static int hours;

    Trainer trainer(Cast who, String language) {
        return new Trainer(who.id(), Set.of(Kind.COURSE), List.of(), Set.of(language), 100);
    }

    Job job() {
        return requests.job(occasion.id()).orElseThrow();
    }

    Instant from() {
        return occasion.when().from().plusSeconds(60);
    }

    void asks(Cast who) {
        assertThat(birgitta.post(path() + "/" + who.id(), Map.of()).statusCode()).isEqualTo(302);
    }

    int says(Cast who, String what) {
        return signedIn(who).post(request(what), Map.of()).statusCode();
    }

    String request(String what) {
        return "/trainer/requests/" + occasion.id() + "/" + what;
    }

    boolean leads(Cast who) {
        return requests.of(occasion.id()).stream()
                .anyMatch(one -> one.is(Reply.YES) && one.person().equals(who.id()));
    }

    List<Reply> replies() {
        return requests.of(occasion.id()).stream().map(Request::reply).toList();
    }

    /** In this test: others ask for other times. */
    long mails(Cast to, String subject) {
        return notices.newest(40).stream()
                .map(SentMail::mail)
                .filter(mail -> mail.text().startsWith("Hej " + to.shownName()))
                .filter(mail -> mail.subject().startsWith(subject) && mail.text().contains(day()))
                .count();
    }

    String day() {
        return DateTimeFormatter.ofPattern("HH:mm")
                .format(occasion.when().from().atZone(ZoneId.of("Europe/Stockholm")));
    }

    String path() {
        return course.path(occasion);
    }

    Visitor signedIn(Cast who) {
        return Visitor.signedIn(port, who);
    }
}
