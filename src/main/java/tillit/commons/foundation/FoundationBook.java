package tillit.commons.foundation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The principles, and every wording that they have had. */
@Repository
class FoundationBook {

    private record Row(PrincipleId id, int number, @Nullable LocalDate shown, boolean away) {}

    private final JdbcClient sql;

    FoundationBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Until the transaction ends nobody else changes the foundation. */
    void hold() {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('commons.foundation', 0))")
                .query((_, _) -> true)
                .single();
    }

    /** In their order, also those that hold no more. */
    List<Principle> all() {
        var words = new LinkedHashMap<Row, Map<String, Words>>();
        sql.sql(
                        """
                        select p.id, w.number, p.shown_since, p.taken_away, w.language, w.name, w.words
                        from commons.principle p join commons.wording w on w.principle = p.id
                        where w.number = (select max(number) from commons.wording where principle = p.id)
                        order by p.place, p.id
                        """)
                .query(row -> {
                    var key =
                            new Row(
                                    new PrincipleId(row.getObject("id", UUID.class)),
                                    row.getInt("number"),
                                    row.getObject("shown_since", LocalDate.class),
                                    row.getBoolean("taken_away"));
                    words.computeIfAbsent(key, _ -> new HashMap<>())
                            .put(
                                    row.getString("language"),
                                    new Words(row.getString("name"), row.getString("words")));
                });
        return words.entrySet().stream().map(it -> principle(it.getKey(), it.getValue())).toList();
    }

    private static Principle principle(Row row, Map<String, Words> words) {
        return new Principle(
                row.id(), row.number(), words, Optional.ofNullable(row.shown()), row.away());
    }

    /** After all others. Whether it is new. */
    boolean add(PrincipleId id) {
        return sql.sql(
                                """
                                insert into commons.principle (id, place)
                                select ?, coalesce(max(place), 0) + 1 from commons.principle
                                on conflict (id) do nothing
                                """)
                        .param(id.value())
                        .update()
                > 0;
    }

    void word(PrincipleId id, int number, Map<String, Words> words) {
        words.forEach((language, it) ->
                sql.sql(
                                """
                                insert into commons.wording (principle, number, language, name, words, handling)
                                values (?, ?, ?, ?, ?, ?)
                                """)
                        .params(
                                id.value(),
                                number,
                                language,
                                it.name(),
                                it.text(),
                                Principle.HANDLING.code())
                        .update());
    }

    /** All wordings before this one. */
    void replaced(PrincipleId id, int by, LocalDate erasedOn) {
        sql.sql(
                        """
                        update commons.wording set erased_on = ? where principle = ? and number < ? and erased_on is null
                        """)
                .params(erasedOn, id.value(), by)
                .update();
    }

    /** The first of them comes first. */
    void order(List<PrincipleId> ids) {
        for (int i = 0; i < ids.size(); i++)
            sql.sql("update commons.principle set place = ? where id = ?")
                    .params(i + 1, ids.get(i).value())
                    .update();
    }

    /** All that nobody has seen yet. */
    void show(LocalDate day) {
        sql.sql("update commons.principle set shown_since = ? where shown_since is null")
                .param(day)
                .update();
    }

    void takeAway(PrincipleId id, boolean away) {
        sql.sql("update commons.principle set taken_away = ? where id = ?")
                .params(away, id.value())
                .update();
    }

    /** One that nobody has seen. */
    void remove(PrincipleId id) {
        sql.sql("delete from commons.principle where id = ? and shown_since is null")
                .param(id.value())
                .update();
    }

    int eraseOn(LocalDate day) {
        return sql.sql("delete from commons.wording where erased_on <= ?").param(day).update();
    }
}
