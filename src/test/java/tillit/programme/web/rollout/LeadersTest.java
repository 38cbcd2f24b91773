package tillit.programme.web.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.GORAN;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.notice.Notices;
import tillit.organisation.Organisation;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Kind;
import tillit.programme.rollout.Session;
import tillit.programme.rollout.kept.RolloutPart;
import tillit.programme.rollout.kept.Rollouts;
import tillit.programme.trainer.Reply;
import tillit.programme.trainer.Request;
import tillit.programme.trainer.Requests;
import tillit.programme.trainer.Trainer;
import tillit.programme.trainer.Trainers;
import tillit.trial.Cast;

/** Two of the pool lead a roll-out, Aino and Göran, and Maja who comes from outside. */
@HouseTest
class LeadersTest {

    @Autowired private Programmes programmes;
    @Autowired private Rollouts rollouts;
    @Autowired private Trainers trainers;
    @Autowired private Requests requests;
    @Autowired private Notices notices;
    @Autowired private Organisation organisation;
    @LocalServerPort private int port;

    private RolloutPart it;
    private Visitor birgitta;

    @BeforeEach
    void a_plan_names_them() {
        for (var one : List.of(AINO, GORAN))
            trainers.add(new Trainer(one.id(), Set.of(Kind.COURSE), List.of(), Set.of("sv"), 9));
        birgitta = Visitor.signedIn(port, BIRGITTA);
        it = RescueService.rollout(programmes, organisation, true);
        var form = RescueService.form();
        form.put("trainers", "Aino Lindqvist, 4\nGöran Ahlgren, 4\nMaja Lind 4");
        birgitta.post(it.path() + "/terms", form);
        accepts();
    }

    @AfterEach
    void the_pool_is_as_it_was_and_nobody_is_asked_any_more() {
        requests.all(it.programme()).forEach(one -> requests.withdraw(one.job(), one.person()));
        for (var one : List.of(AINO, GORAN)) trainers.remove(one.id());
    }

    @Test
    void each_is_asked_once_for_all_that_the_plan_names_them_for() {
        for (var one : List.of(AINO, GORAN)) {
            assertThat(asked(one)).hasSameSizeAs(named(one)).hasSizeGreaterThan(1);
            assertThat(asked(one)).allMatch(request -> request.is(Reply.ASKED));
        }
        int mails = mails(AINO, "Kan du leda");
        assertThat(mails).isPositive();
        accepts();
        assertThat(mails(AINO, "Kan du leda")).isEqualTo(mails);
    }

    @Test
    void one_yes_is_enough_for_all_and_the_strategist_sees_it() {
        var aino = Visitor.signedIn(port, AINO);
        int many = named(AINO).size();
        assertThat(aino.get("/trainer").body())
                .contains("du är tillfrågad om " + many + " tillfällen", "Ja, jag leder alla");
        aino.post("/trainer/requests/acceptance", Map.of("part", it.part().toString()));
        assertThat(asked(AINO)).allMatch(request -> request.is(Reply.YES));
        assertThat(aino.get("/trainer").body()).contains("Du leder");
        assertThat(birgitta.get(it.path()).body())
                .contains("Till " + many + " tillfällen har en utbildare sagt ja.");
        for (var nothing : List.of("", "none", UUID.randomUUID().toString()))
            aino.post("/trainer/requests/acceptance", Map.of("part", nothing));
        assertThat(asked(GORAN)).allMatch(request -> request.is(Reply.ASKED));
    }

    @Test
    void a_no_stands_on_the_plan_and_whoever_comes_instead_is_asked() {
        var session = named(AINO).getFirst();
        Visitor.signedIn(port, AINO)
                .post("/trainer/requests/" + session.id() + "/refusal", Map.of());
        assertThat(birgitta.get(it.path()).body())
                .contains("Ett tillfälle saknar utbildare", "Säg vem som är borta");

        var day = session.time().day().toString();
        birgitta.post(
                it.path() + "/absences",
                Map.of(
                        "key",
                        UUID.randomUUID().toString(),
                        "trainer",
                        "Aino Lindqvist",
                        "first",
                        day,
                        "last",
                        day));
        accept();

        assertThat(birgitta.get(it.path()).body()).doesNotContain("Ett tillfälle saknar utbildare");
        assertThat(asked(AINO)).hasSameSizeAs(named(AINO));
        assertThat(asked(GORAN)).hasSameSizeAs(named(GORAN));
        assertThat(named(AINO)).noneMatch(one -> one.time().day().equals(session.time().day()));
    }

    @Test
    void whom_a_new_plan_names_no_more_is_spared_and_told() {
        Visitor.signedIn(port, GORAN)
                .post("/trainer/requests/acceptance", Map.of("part", it.part().toString()));
        int before = mails(GORAN, "Du behövs inte");
        var form = RescueService.form();
        form.put("trainers", "Aino Lindqvist, 8\nMaja Lind 8");
        birgitta.post(it.path() + "/terms", form);
        accepts();
        assertThat(named(GORAN)).isEmpty();
        assertThat(asked(GORAN)).isEmpty();
        assertThat(mails(GORAN, "Du behövs inte")).isGreaterThan(before);
        assertThat(asked(AINO)).hasSameSizeAs(named(AINO));
    }

    private void accepts() {
        birgitta.post(it.path() + "/plan", Map.of());
        accept();
    }

    private void accept() {
        var plan = rollouts.proposed(it).orElseThrow();
        birgitta.post(it.path() + "/acceptance", Map.of("plan", plan.id().toString()));
    }

    /** In the plan that holds, the earliest first. */
    private List<Session> named(Cast who) {
        return rollouts.accepted(it).orElseThrow().plan().sessions().stream()
                .filter(one -> one.trainer().equals(who.shownName()))
                .sorted((one, other) -> one.time().from().compareTo(other.time().from()))
                .toList();
    }

    private List<Request> asked(Cast who) {
        return requests.all(it.programme()).stream()
                .filter(one -> one.person().equals(who.id()))
                .toList();
    }

    private int mails(Cast who, String subject) {
        return (int)
                notices.newest(10_000).stream()
                        .filter(sent -> sent.mail().text().contains(who.shownName()))
                        .filter(sent -> sent.mail().subject().startsWith(subject))
                        .count();
    }
}
