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

    private static final String SOUGHT =
            "(websearch_to_tsquery('swedish', :q) || websearch_to_tsquery('danish', :q) || websearch_to_tsquery('english', :q))";

    private static final int SAME_WORDS = 2;

    /** Of a word that is in thousands of texts no more than these are compared. */
    private static final int WEIGHED = 500;

    /** By so many of a text's words others are looked for. */
    private static final int RAREST = 8;

    private final JdbcClient sql;

    Found(JdbcClient sql) {
        this.sql = sql;
    }

    /** The best first, among the newest of a word that is in very many. */
    List<UUID> withWords(String words, boolean open, int most) {
        return sql.sql(
                        """
                        select hit.id from (select id, words from obstacles.obstacle
                            where words @@ %1$s and %2$s order by raised_on desc, id limit :weighed) hit
                        order by ts_rank(hit.words, %1$s) desc, hit.id limit :most
                        """
                                .formatted(SOUGHT, standing(open)))
                .param("q", words)
                .param("weighed", WEIGHED)
                .param("most", most)
                .query(Ids.FIRST)
                .list();
    }

    private static String standing(boolean open) {
        return open ? "open" : "not open";
    }

    /** The newest first; nothing that has been erased. */
    List<UUID> newest(boolean open, int most) {
        return sql.sql(
                        """
                        select id from obstacles.obstacle where what <> '' and %s order by raised_on desc, id limit :most
                        """
                                .formatted(standing(open)))
                .param("most", most)
                .query(Ids.FIRST)
                .list();
    }

    /** Those on whose step it may rest, open ones only. */
    List<UUID> openAt(Collection<UnitId> units) {
        return sql.sql(
                        "select id from obstacles.obstacle where open and place = any (:units::uuid[])")
                .param("units", units.stream().map(UnitId::toString).toArray(String[]::new))
                .query(Ids.FIRST)
                .list();
    }

    /** Where open ones rest. */
    List<UnitId> places() {
        return sql
                .sql(
                        "select distinct place from obstacles.obstacle where open and place is not null")
                .query(Ids.FIRST)
                .list()
                .stream()
                .map(UnitId::new)
                .toList();
    }

    /** Those that somebody raised, or their workplace or circle did, or that their workplace meets: the open ones first, the newest first. */
    List<UUID> of(PersonId person, Collection<UnitId> units, Collection<CircleId> circles) {
        return sql.sql(
                        """
                        select o.id from obstacles.obstacle o
                        where o.what <> '' and o.id in (
                            select id from obstacles.obstacle where person = :person
                            union select id from obstacles.obstacle
                                where unit = any (:units::uuid[]) and raised_by in ('workplace', 'somebody')
                            union select id from obstacles.obstacle where circle = any (:circles::uuid[])
                            union select m.obstacle from obstacles.met m
                                join obstacles.obstacle other on other.id = m.obstacle
                                where m.unit = any (:units::uuid[])
                                    and (other.raised_by <> 'myself' or m.unit <> other.unit))
                        order by o.open desc, o.raised_on desc, o.id
                        """)
                .param("person", person.value())
                .param("units", units.stream().map(UnitId::toString).toArray(String[]::new))
                .param("circles", circles.stream().map(CircleId::toString).toArray(String[]::new))
                .query(Ids.FIRST)
                .list();
    }

    /**
     * Those with words in common, the most first; {@code open} ones, or those that have an answer. They are looked for
     * by the words that are in fewest texts, as PostgreSQL has counted them: what they share tells the most.
     */
    List<UUID> similar(String text, String language, boolean open, int most) {
        return sql.sql(
                        """
                        with said as (select unnest(tsvector_to_array(to_tsvector(case :language when 'da' then 'danish'::regconfig
                                when 'en' then 'english'::regconfig else 'swedish'::regconfig end, :text))) as lexeme),
                            counted as (select unnest(most_common_elems::text::text[]) as lexeme, unnest(most_common_elem_freqs) as share
                                from pg_stats where schemaname = 'obstacles' and tablename = 'obstacle' and attname = 'words'),
                            rare as (select lexeme from said left join counted using (lexeme)
                                order by coalesce(share, 0), lexeme limit :rarest),
                            hit as materialized (select id, words from obstacles.obstacle
                                where words @@ (select string_agg(quote_literal(lexeme), ' | ')::tsquery from rare)
                                and %s order by raised_on desc, id limit :weighed)
                        select hit.id from hit, lateral (select count(*) as common from said
                            where lexeme = any (tsvector_to_array(hit.words))) shared
                        where shared.common >= :fewest order by shared.common desc, hit.id limit :most
                        """
                                .formatted(standing(open)))
                .param("language", language)
                .param("text", text)
                .param("rarest", RAREST)
                .param("weighed", WEIGHED)
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
                        where o.open or exists (select from obstacles.step a where a.obstacle = o.id and a.kind = 'answered'
                            and a.answer <> 'kept' and not exists (select from obstacles.step later
                                where later.obstacle = o.id and later.number > a.number))
                        """)
                .query(Ids.FIRST)
                .list();
    }
}
