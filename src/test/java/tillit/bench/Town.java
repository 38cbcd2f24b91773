package tillit.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Circles of ten people of Ekhamn that all meet now. Their people sign in by one-time link, the circles are made
 * and led over HTTP; only the links are written to the database, instead of read out of five hundred mails.
 */
final class Town {

    static final int SIZE = 10;

    private static final int LINK = 43;
    private static final int AT_ONCE = 4;

    /** Ten people who sit in a room; the first one leads. */
    record Circle(Meeting meeting, List<Web.Session> people) {}

    private final Web web;
    private final JdbcClient sql;

    Town(Web web, JdbcClient sql) {
        this.web = web;
        this.sql = sql;
    }

    /** So many circles, each in the step in which everybody writes questions that all see at once. */
    List<Circle> meet(int circles) {
        var people = people(circles * SIZE + 1);
        var lead = people.getLast();
        sql.sql("insert into access.role (person, role) values (?, 'programme-lead')")
                .param(lead)
                .update();
        var leader = signIn(lead);
        return inParallel(
                divided(people.subList(0, circles * SIZE)), members -> meet(leader, members));
    }

    private Circle meet(Web.Session lead, List<UUID> members) {
        var name = "Bänk " + members.getFirst();
        web.post("/circles", lead, draft(name, members));
        var meeting = Meeting.of(sql, name, 2);
        var people = members.stream().map(this::signIn).toList();
        meeting.open(web, people.getFirst());
        for (int i = 0; i < people.size(); i++) meeting.arrive(web, people.get(i), i + 1);
        meeting.goToTheQuestions(web, people.getFirst());
        return new Circle(meeting, people);
    }

    private Web.Session signIn(UUID person) {
        var link = (UUID.randomUUID() + "-" + UUID.randomUUID()).substring(0, LINK);
        sql.sql(
                        "insert into access.sign_in_link (hash, person, expires_at)"
                                + " values (?, ?, now() + interval '1 minute')")
                .params(sha256(link), person)
                .update();
        var visitor = web.open("/sign-in/" + link, Web.Session.NONE);
        return web.open("/", web.post("/sign-in/" + link, visitor, Web.form()));
    }

    private List<UUID> people(int count) {
        return sql.sql(
                        "select p.id from organisation.person p join organisation.position s"
                                + " on s.person = p.id where s.days @> current_date"
                                + " and p.email is not null group by p.id order by p.id limit ?")
                .param(count)
                .query((row, _) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
                .list();
    }

    private static Map<String, List<String>> draft(String name, List<UUID> members) {
        var form =
                Web.form(
                        "name", name,
                        "day", LocalDate.now(ZoneOffset.UTC).plusDays(7).toString(),
                        "time", "13:00",
                        "every", "3",
                        "meetings", "4",
                        "place", "Rådhuset");
        form.put("leader", List.of(members.getFirst().toString()));
        form.put("member", members.stream().skip(1).map(UUID::toString).toList());
        return form;
    }

    private static List<List<UUID>> divided(List<UUID> people) {
        var circles = new ArrayList<List<UUID>>();
        for (int from = 0; from < people.size(); from += SIZE)
            circles.add(people.subList(from, from + SIZE));
        return circles;
    }

    private interface Work<A, B> {
        B of(A one);
    }

    private static <A, B> List<B> inParallel(Collection<A> all, Work<A, B> work) {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var tasks = all.stream().map(one -> (Callable<B>) () -> work.of(one)).toList();
            var results = new ArrayList<B>();
            for (Future<B> done : threads.invokeAll(tasks)) results.add(done.get());
            return results;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
