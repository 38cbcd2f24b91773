package tillit.access;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.notice.calendar.Event;
import tillit.notice.calendar.Published;

/**
 * A person's meetings at an address that a calendar can follow. Calendars cannot sign in: whoever has the address may
 * read, so it is a secret, of which each has one at most and can take it back.
 */
@Service
@Transactional
public class CalendarFeeds {

    private final JdbcClient sql;
    private final People people;
    private final List<CalendarSource> sources;
    private final Clock clock;
    private final ZoneId zone;

    CalendarFeeds(
            JdbcClient sql,
            People people,
            List<CalendarSource> sources,
            Clock clock,
            @Value("${tillit.zone}") ZoneId zone) {
        this.sql = sql;
        this.people = people;
        this.sources = sources;
        this.clock = clock;
        this.zone = zone;
    }

    /** A new secret, shown this once; the one before no longer opens anything. */
    public String make(PersonId person) {
        var secret = Secret.random();
        sql.sql(
                        """
                        insert into access.calendar_feed (person, hash) values (?, ?)
                        on conflict (person) do update set hash = excluded.hash
                        """)
                .params(person.value(), secret.hash())
                .update();
        return secret.word();
    }

    public void end(PersonId person) {
        sql.sql("delete from access.calendar_feed where person = ?").param(person.value()).update();
    }

    @Transactional(readOnly = true)
    public boolean has(PersonId person) {
        return sql.sql("select exists (select from access.calendar_feed where person = ?)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    /** The calendar behind a secret (RFC 5545); empty when it opens nothing, and once its owner has left. */
    @Transactional(readOnly = true)
    public Optional<String> read(String word) {
        if (!Secret.isOne(word)) return Optional.empty();
        return sql.sql("select person from access.calendar_feed where hash = ?")
                .param(new Secret(word).hash())
                .query(UUID.class)
                .optional()
                .map(PersonId::new)
                .flatMap(people::withId)
                .filter(KnownPerson::worksHere)
                .map(this::calendar);
    }

    private String calendar(KnownPerson person) {
        var language = Locale.of(person.language());
        var events =
                sources.stream()
                        .flatMap(source -> source.events(person.id(), language).stream())
                        .sorted(Comparator.comparing(Event::start).thenComparing(Event::uid))
                        .toList();
        return new Published("Tillit", events, zone, clock.instant()).text();
    }
}
