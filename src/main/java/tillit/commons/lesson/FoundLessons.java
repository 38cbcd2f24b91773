package tillit.commons.lesson;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Finds lessons by words, principle and question. Of a word that is in most texts only the newest
 * {@value Lessons#MOST} are weighed against each other: those the database finds by going backwards through the days, and
 * the rare word it finds by the word. Which way is shorter it can only tell when it knows the word, so each question is
 * planned anew.
 */
@Repository
class FoundLessons {

    private static final String SOUGHT =
            "(websearch_to_tsquery('swedish', :q) || websearch_to_tsquery('danish', :q) || websearch_to_tsquery('english', :q))";

    private final JdbcClient sql;

    FoundLessons(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param found on all pages; one more than {@value Lessons#MOST} says that there are more than that */
    record Hits(List<UUID> ids, int found) {}

    /** The best first, the newest where no word is asked for. */
    Hits find(Sought sought, int from, int most) {
        sql.sql("set local plan_cache_mode = force_custom_plan").update();
        record Hit(UUID id, int found) {}
        var hits =
                asked(sought, statement(sought))
                        .param("weighed", Lessons.MOST + 1)
                        .param("from", from)
                        .param("most", most)
                        .query((row, _) ->
                                new Hit(row.getObject("id", UUID.class), row.getInt("found")))
                        .list();
        int found = hits.stream().mapToInt(Hit::found).findFirst().orElse(0);
        return new Hits(hits.stream().map(Hit::id).toList(), found);
    }

    private static String statement(Sought sought) {
        var newest =
                """
                (select id, told, words from commons.lesson
                where kind = :kind%s%s%s order by told desc, id limit :weighed) newest
                """
                        .formatted(
                                sought.words().isEmpty() ? "" : " and words @@ " + SOUGHT,
                                sought.principle().isEmpty()
                                        ? ""
                                        : " and :principle::uuid = any (principles)",
                                sought.question().isEmpty() ? "" : " and question = :question");
        var best = sought.words().isEmpty() ? "" : "ts_rank(words, " + SOUGHT + ") desc, ";
        return "select id, count(*) over () as found from "
                + newest
                + "order by "
                + best
                + "told desc, id limit :most offset :from";
    }

    private StatementSpec asked(Sought sought, String statement) {
        var spec = sql.sql(statement).param("kind", sought.kind().name());
        if (!sought.words().isEmpty()) spec = spec.param("q", sought.words());
        if (sought.principle().isPresent())
            spec = spec.param("principle", sought.principle().get().value());
        if (sought.question().isPresent())
            spec = spec.param("question", sought.question().get().name());
        return spec;
    }
}
