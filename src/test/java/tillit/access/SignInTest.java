package tillit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.*;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.notice.Notices;
import tillit.notice.SentMail;
import tillit.organisation.Days;
import tillit.organisation.Organisation;
import tillit.organisation.Person;
import tillit.shell.Texts;
import tillit.trial.Cast;

/** Sign-in by a link in a mail, outside the trial. Nobody is told whether somebody else is known. */
@HouseTest(properties = {"tillit.trial=false", "spring.mail.host="})
class SignInTest {

    @Autowired private Organisation organisation;
    @Autowired private Roles roles;
    @Autowired private Notices notices;
    @Autowired private Texts texts;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    @BeforeEach
    void sara_and_freja_work_here() {
        sql.sql("delete from access.sign_in_link").update();
        sql.sql("delete from notice.outbox").update();
        for (var who : List.of(SARA, FREJA))
            if (organisation.person(who.id()).isEmpty())
                organisation.take(List.of(), List.of(person(who)), List.of());
        for (var who : List.of(SARA, FREJA)) townHall().employs(who, since("2020-01-01"));
        sql.sql("delete from access.role").update();
    }

    @Test
    void who_has_left_is_sent_no_link_and_the_one_they_have_opens_nothing() {
        asksFor(address(SARA));
        var link = link(SARA);
        var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(2);
        townHall().employs(SARA, new Days(LocalDate.of(2020, 1, 1), Optional.of(yesterday)));

        assertThat(visitor().post(link, Map.of()).statusCode()).isEqualTo(422);
        asksFor(address(SARA));
        assertThat(mailsTo(SARA)).hasSize(1);
    }

    @Test
    void an_administrator_needs_no_position() {
        townHall().letsGo(SARA);
        roles.give(SARA.id(), Right.ADMINISTRATOR);

        asksFor(address(SARA));

        assertThat(visitor().post(link(SARA), Map.of()).statusCode()).isEqualTo(302);
    }

    @Test
    void the_link_in_the_mail_lets_sara_in_once() {
        asksFor(address(SARA));
        var link = link(SARA);

        var sara = visitor();
        assertThat(sara.get(link).statusCode()).isEqualTo(200);
        assertThat(sara.get("/chest").statusCode()).as("opening is not using").isEqualTo(302);
        assertThat(sara.post(link, Map.of()).statusCode()).isEqualTo(302);
        assertThat(sara.get("/").body()).contains("Sara");

        var thief = visitor();
        assertThat(thief.post(link, Map.of()).statusCode()).isEqualTo(422);
        assertThat(thief.get("/chest").statusCode()).isEqualTo(302);
    }

    @Test
    void a_link_that_is_too_old_lets_nobody_in() {
        asksFor(address(SARA));
        sql.sql("update access.sign_in_link set expires_at = now() - interval '1 second'").update();

        var sara = visitor();
        assertThat(sara.post(link(SARA), Map.of()).statusCode()).isEqualTo(422);
        assertThat(sara.get("/chest").statusCode()).isEqualTo(302);
    }

    @Test
    void a_link_that_was_never_sent_lets_nobody_in() {
        assertThat(visitor().post("/sign-in/" + "A".repeat(43), Map.of()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_database_does_not_hold_the_link() {
        asksFor(address(SARA));
        var secret = link(SARA).substring("/sign-in/".length());

        assertThat(
                        sql.sql("select encode(hash, 'escape') from access.sign_in_link")
                                .query(String.class)
                                .single())
                .doesNotContain(secret);
    }

    @Test
    void at_most_five_links_are_sent_in_twenty_minutes() {
        for (int i = 0; i < 8; i++) asksFor(address(SARA));

        assertThat(mailsTo(SARA)).hasSize(5);
    }

    @Test
    void a_stranger_gets_the_same_answer_and_no_mail() {
        var known = asksFor(address(SARA));
        var unknown = asksFor("nobody@ekhamn.example");

        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(withoutToken(unknown)).isEqualTo(withoutToken(known));
        assertThat(notices.newest(10)).hasSize(1);
    }

    @Test
    void freja_is_written_to_in_danish_and_sara_in_swedish() {
        asksFor(address(FREJA).toUpperCase(Locale.ROOT));
        asksFor(" " + address(SARA) + " ");

        assertThat(mailsTo(FREJA))
                .singleElement()
                .extracting(one -> one.mail().subject())
                .isEqualTo(texts.in(Locale.of("da"), "access.mail.subject"));
        assertThat(mailsTo(SARA))
                .singleElement()
                .extracting(one -> one.mail().subject())
                .isEqualTo(texts.in(Locale.of("sv"), "access.mail.subject"));
    }

    @Test
    void the_session_gets_a_new_name_at_sign_in_and_dies_at_sign_out() {
        asksFor(address(SARA));
        var sara = visitor();
        var before = sara.session();
        sara.post(link(SARA), Map.of());
        var after = sara.session();
        assertThat(before).isNotEmpty();
        assertThat(after).isNotEmpty().isNotEqualTo(before);
        assertThat(visitor().withSession(before).get("/chest").statusCode()).isEqualTo(302);
        assertThat(visitor().withSession(after).get("/chest").statusCode()).isEqualTo(200);

        sara.readToken("/");
        assertThat(sara.post("/sign-out", Map.of()).statusCode()).isEqualTo(302);

        assertThat(visitor().withSession(after).get("/chest").statusCode()).isEqualTo(302);
    }

    @Test
    void there_is_no_trial_here() {
        for (var path : List.of("/trial", "/trial/outbox"))
            assertThat(visitor().get(path).statusCode()).isEqualTo(404);
        assertThat(visitor().post("/trial", Map.of("person", "SARA")).statusCode()).isEqualTo(404);
        assertThat(visitor().get("/").body()).doesNotContain("/trial");
    }

    private HttpResponse<String> asksFor(String address) {
        var answer = visitor().post("/sign-in", Map.of("email", address));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private Visitor visitor() {
        var visitor = new Visitor(port);
        visitor.readToken("/sign-in");
        return visitor;
    }

    private String link(Cast who) {
        var text = mailsTo(who).getFirst().mail().text();
        return text.substring(text.indexOf("/sign-in/")).lines().findFirst().orElseThrow().strip();
    }

    private List<SentMail> mailsTo(Cast who) {
        return notices.newest(50).stream()
                .filter(one -> one.mail().to().equals(address(who)))
                .toList();
    }

    private static String withoutToken(HttpResponse<String> answer) {
        return answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private TownHall townHall() {
        return new TownHall(organisation, sql);
    }

    private static Days since(String day) {
        return Days.since(LocalDate.parse(day));
    }

    private static Person person(Cast who) {
        return new Person(
                who.id(), who.name(), who.shownName(), Optional.of(address(who)), who.language());
    }

    private static String address(Cast who) {
        return who.name().toLowerCase(Locale.ROOT) + "@ekhamn.example";
    }
}
