package tillit.access;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.shell.Texts;

/**
 * Sign-in by a link in a mail: it works once, for {@value #MINUTES} minutes, for those who work here today or have
 * been given a role. Only its hash is stored, and a person is sent at most {@value #MOST} in that time.
 */
@Service
public class SignIn {

    static final int MINUTES = 20;
    static final int MOST = 5;

    private final JdbcClient sql;
    private final People people;
    private final Roles roles;
    private final Notices notices;
    private final Texts texts;
    private final String address;

    SignIn(
            JdbcClient sql,
            People people,
            Roles roles,
            Notices notices,
            Texts texts,
            @Value("${tillit.address}") String address) {
        this.sql = sql;
        this.people = people;
        this.roles = roles;
        this.notices = notices;
        this.texts = texts;
        this.address = address;
    }

    /** Sends a link if somebody has this address; whether somebody has, the answer does not tell. */
    @Transactional
    public void ask(String email) {
        people.withEmail(email.trim())
                .filter(this::mayComeIn)
                .filter(this::mayAskAgain)
                .ifPresent(this::send);
    }

    /** Whether it has a link's form: mail programs cut long ones. */
    public static boolean isLink(String link) {
        return Secret.isOne(link);
    }

    /** The person whose link this is, once. */
    @Transactional
    public Optional<KnownPerson> use(String link) {
        return sql.sql(
                        "update access.sign_in_link set used_at = now()"
                                + " where hash = ? and used_at is null and expires_at > now() returning person")
                .param(new Secret(link).hash())
                .query(UUID.class)
                .optional()
                .map(PersonId::new)
                .flatMap(people::withId)
                .filter(this::mayComeIn);
    }

    /** A technical administrator may be of another organisation, and have no position in this one. */
    private boolean mayComeIn(KnownPerson person) {
        return person.worksHere() || !roles.of(person.id()).isEmpty();
    }

    private boolean mayAskAgain(KnownPerson person) {
        return sql.sql(
                                "select count(*) from access.sign_in_link where person = ? and expires_at > now()")
                        .param(person.id().value())
                        .query(Integer.class)
                        .single()
                < MOST;
    }

    private void send(KnownPerson person) {
        var link = Secret.random();
        sql.sql(
                        "insert into access.sign_in_link (hash, person, expires_at) values (?, ?, now() + ? * interval '1 minute')")
                .params(link.hash(), person.id().value(), MINUTES)
                .update();
        var language = Locale.of(person.language());
        notices.send(
                new Mail(
                                person.address(),
                                texts.in(language, "access.mail.subject"),
                                texts.in(
                                        language,
                                        "access.mail.text",
                                        person.name(),
                                        address + "/sign-in/" + link.word(),
                                        MINUTES))
                        .atOnce());
    }
}
