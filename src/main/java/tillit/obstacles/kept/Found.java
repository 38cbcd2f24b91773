package tillit.obstacles.kept;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.conversation.CircleId;
import tillit.organisation.UnitId;

/** Finds obstacles: by words, by whose they are, by how far they have come. */
@Repository
class Found {

    private static final String OPEN =
            """
            not exists (select from obstacles.step ended where ended.obstacle = o.id and ended.kind in ('answered', 'joined')
                and not exists (select from obstacles.step back where back.obstacle = o.id and back.kind = 'back'
                    and back.number > ended.number))
            """;

    private static final String SOUGHT =
            "(websearch_to_tsquery('swedish', :q) || websearch_to_tsquery('danish', :q) || websearch_to_tsquery('english', :q))";

    private static final int SAME_WORDS = 2;

    /** Of a word that is in thousands of texts no more than these are compared. */
    private static final int WEIGHED = 500;

    private final JdbcClient sql;

    Found(JdbcClient sql) {
        this.sql = sql;
    }

    /** The best first. */
    List<UUID> withWords(String words, boolean open, int most) {
        return sql.sql(
                        """
                        select hit.id from (select o.id, o.words from obstacles.obstacle o
                            where o.words @@ %1$s and %2$s limit :weighed) hit
                        order by ts_rank(hit.words, %1$s) desc, hit.id limit :most
                        """
                                .formatted(SOUGHT, open ? OPEN : "not " + OPEN))
                .param("q", words)
                .param("weighed", WEIGHED)
                .param("most", most)
                .query(Ids.FIRST)
                .list();
    }

    /** The newest first; nothing that has been erased. */
    List<UUID> newest(boolean open, int most) {
        return sql.sql(
                        """
                        select o.id from obstacles.obstacle o
                        join obstacles.step first on first.obstacle = o.id and first.number = 1
                        where o.what <> '' and %s order by first.on_day desc, o.id limit :most
                        """
                                .formatted(open ? OPEN : "not " + OPEN))
                .param("most", most)
                .query(Ids.FIRST)
                .list();
    }

    /** Those that rest with somebody or with nobody yet. */
    List<UUID> open() {
        return sql.sql("select o.id from obstacles.obstacle o where " + OPEN)
                .query(Ids.FIRST)
                .list();
    }

    /** Those on whose step it may rest, open ones only. */
    List<UUID> openAt(Collection<UnitId> units) {
        if (units.isEmpty()) return List.of();
        return sql.sql(
                        """
                        select o.id from obstacles.obstacle o
                        join lateral (select s.unit from obstacles.step s where s.obstacle = o.id
                            and s.kind in ('owned', 'silent', 'passed', 'back') order by s.number desc limit 1) place on true
                        where place.unit in (:units) and %s
                        """
                                .formatted(OPEN))
                .param("units", units.stream().map(UnitId::value).toList())
                .query(Ids.FIRST)
                .list();
    }

    /** Where open ones rest. */
    List<UnitId> places() {
        return sql
                .sql(
                        """
                        select distinct place.unit from obstacles.obstacle o
                        join lateral (select s.unit from obstacles.step s where s.obstacle = o.id
                            and s.kind in ('owned', 'silent', 'passed', 'back') order by s.number desc limit 1) place on true
                        where %s
                        """
                                .formatted(OPEN))
                .query(Ids.FIRST)
                .list()
                .stream()
                .map(UnitId::new)
                .toList();
    }

    /** Those that somebody raised, or their workplace or circle did, or that their workplace meets: the newest first. */
    List<UUID> of(PersonId person, Collection<UnitId> units, Collection<CircleId> circles) {
        return sql.sql(
                        """
                        select o.id from obstacles.obstacle o
                        join obstacles.step first on first.obstacle = o.id and first.number = 1
                        where o.what <> '' and o.id in (
                            select id from obstacles.obstacle where person = :person
                            union select id from obstacles.obstacle
                                where unit = any (:units::uuid[]) and raised_by in ('workplace', 'somebody')
                            union select id from obstacles.obstacle where circle = any (:circles::uuid[])
                            union select m.obstacle from obstacles.met m
                                join obstacles.obstacle other on other.id = m.obstacle
                                where m.unit = any (:units::uuid[])
                                    and (other.raised_by <> 'myself' or m.unit <> other.unit))
                        order by first.on_day desc, o.id
                        """)
                .param("person", person.value())
                .param("units", units.stream().map(UnitId::toString).toArray(String[]::new))
                .param("circles", circles.stream().map(CircleId::toString).toArray(String[]::new))
                .query(Ids.FIRST)
                .list();
    }

    /** Those with words in common, the most first; {@code answered} ones, or those that are open. */
    List<UUID> similar(String text, String language, boolean open, int most) {
        return sql.sql(
                        """
                        with sought as (select tsvector_to_array(to_tsvector(case :language when 'da' then 'danish'::regconfig
                            when 'en' then 'english'::regconfig else 'swedish'::regconfig end, :text)) as lexemes)
                        select o.id from obstacles.obstacle o, sought,
                            lateral (select count(*) as common from unnest(sought.lexemes) as one(lexeme)
                                where one.lexeme = any (tsvector_to_array(o.words))) shared
                        where o.words @@ (select string_agg(quote_literal(lexeme), ' | ')::tsquery from unnest(sought.lexemes) as one(lexeme))
                            and shared.common >= :fewest and %s
                        order by shared.common desc, o.id limit :most
                        """
                                .formatted(open ? OPEN : "not " + OPEN))
                .param("language", language)
                .param("text", text)
                .param("fewest", SAME_WORDS)
                .param("most", most)
                .query(Ids.FIRST)
                .list();
    }

    /** Those that could be decided by the same line and have an answer, the newest first. */
    List<UUID> answeredBy(UUID mandate, int most) {
        return sql.sql(
                        """
                        select o.id from obstacles.obstacle o
                        join obstacles.step s on s.obstacle = o.id and s.kind = 'answered'
                        where o.mandate = :mandate and o.what <> '' group by o.id order by max(s.on_day) desc limit :most
                        """)
                .param("mandate", mandate)
                .param("most", most)
                .query(Ids.FIRST)
                .list();
    }

    /** Those of which something was answered or passed upward since that day. */
    List<UUID> answeredSince(LocalDate day) {
        return sql.sql(
                        """
                        select distinct obstacle from obstacles.step where kind in ('answered', 'passed') and on_day >= ?
                        """)
                .param(day)
                .query(Ids.FIRST)
                .list();
    }

    /** Those with a step that is to come by itself: open ones, and answered ones of whom nobody has been asked. */
    List<UUID> waiting() {
        return sql.sql(
                        """
                        select o.id from obstacles.obstacle o
                        where (%s) or exists (select from obstacles.step a where a.obstacle = o.id and a.kind = 'answered'
                            and a.answer <> 'kept' and not exists (select from obstacles.step later
                                where later.obstacle = o.id and later.number > a.number))
                        """
                                .formatted(OPEN))
                .query(Ids.FIRST)
                .list();
    }
}
