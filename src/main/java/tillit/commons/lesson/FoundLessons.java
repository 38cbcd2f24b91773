package tillit.commons.lesson;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Finds lessons by words, principle and question. Of a word that is in most texts only the newest
 * {@value Lessons#MOST} are weighed against each other, since weighing reads each text. Those of a word that is in few
 * are found by the word, those of a common one by going backwards through the days until there are enough. The database
 * guesses well how common a word is, and chooses badly between the two: it does not know how long texts are.
 */
@Repository
class FoundLessons {

    /** In so many texts: going backwards through the days is shorter from here on. */
    private static final int COMMON = 8000;

    private static final Pattern ROWS = Pattern.compile("rows=([0-9]+)");

    private final JdbcClient sql;

    FoundLessons(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param found on all pages; one more than {@value Lessons#MOST} says that there are more than that */
    record Hits(List<UUID> ids, int found) {}

    /** The best first, the newest where no word is asked for. In a transaction. */
    Hits find(Sought sought, int from, int most) {
        plan("on");
        if (sought.words().isEmpty()) {
            var newest = byDay(sought, "");
            return new Hits(newest.stream().skip(from).limit(most).toList(), newest.size());
        }
        var query = query(sought.words());
        if (query.isEmpty()) return new Hits(List.of(), 0);
        var newest = isCommon(query) ? byDay(sought, query) : byWord(sought, query);
        return new Hits(best(newest, query, from, most), newest.size());
    }

    /**
     * In each language of its own, and once where two mean the same: the database would take it for as many times as
     * common. Empty where there are none but the small words of every sentence.
     */
    private String query(String words) {
        return sql
                .sql(
                        """
                        select distinct query::text from (values (websearch_to_tsquery('swedish', :q)),
                            (websearch_to_tsquery('danish', :q)), (websearch_to_tsquery('english', :q))) as one (query)
                        where numnode(query) > 0
                        """)
                .param("q", words)
                .query((row, _) -> "(" + row.getString(1) + ")")
                .list()
                .stream()
                .collect(joining(" | "));
    }

    /** As the database guesses; whatever it says, what is found is the same. */
    private boolean isCommon(String query) {
        var guess =
                sql
                        .sql("explain select from commons.lesson where words @@ :q::tsquery")
                        .param("q", query)
                        .query((row, _) -> row.getString(1))
                        .list()
                        .stream()
                        .findFirst()
                        .map(ROWS::matcher)
                        .filter(Matcher::find);
        return guess.filter(it -> Long.parseLong(it.group(1)) > COMMON).isPresent();
    }

    private List<UUID> byWord(Sought sought, String query) {
        var statement =
                """
                with hit as materialized (
                    select id, kind, told, principles, question from commons.lesson where words @@ :q::tsquery)
                select id from hit where %s order by told desc, id limit :most
                """
                        .formatted(filters(sought));
        plan("off");
        var found =
                asked(sought, statement)
                        .param("q", query)
                        .query((row, _) -> row.getObject("id", UUID.class))
                        .list();
        plan("on");
        return found;
    }

    /** Each question is planned for its own words; with the others off there is only the index of words to go by. */
    private void plan(String others) {
        sql.sql(
                        """
                        select set_config('plan_cache_mode', 'force_custom_plan', true),
                            set_config('enable_seqscan', :others, true), set_config('enable_indexscan', :others, true)
                        """)
                .param("others", others)
                .query((_, _) -> true)
                .single();
    }

    private List<UUID> byDay(Sought sought, String query) {
        var statement =
                """
                select id from commons.lesson where %s%s order by told desc, id limit :most
                """
                        .formatted(
                                filters(sought),
                                query.isEmpty() ? "" : " and words @@ :q::tsquery");
        var spec = asked(sought, statement);
        return (query.isEmpty() ? spec : spec.param("q", query))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private List<UUID> best(List<UUID> those, String query, int from, int most) {
        return sql.sql(
                        """
                        select id from commons.lesson where id = any (:those::uuid[])
                        order by ts_rank(words, :q::tsquery) desc, told desc, id limit :most offset :from
                        """)
                .param("those", those.stream().map(UUID::toString).toArray(String[]::new))
                .param("q", query)
                .param("most", most)
                .param("from", from)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private static String filters(Sought sought) {
        return "kind = :kind"
                + (sought.principle().isEmpty() ? "" : " and :principle::uuid = any (principles)")
                + (sought.question().isEmpty() ? "" : " and question = :question");
    }

    private StatementSpec asked(Sought sought, String statement) {
        var spec =
                sql.sql(statement)
                        .param("kind", sought.kind().name())
                        .param("most", Lessons.MOST + 1);
        if (sought.principle().isPresent())
            spec = spec.param("principle", sought.principle().get().value());
        if (sought.question().isPresent())
            spec = spec.param("question", sought.question().get().name());
        return spec;
    }
}
