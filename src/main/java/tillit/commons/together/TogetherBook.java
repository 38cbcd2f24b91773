package tillit.commons.together;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links, and what is to be done until next time. */
@Repository
class TogetherBook {

    private final JdbcClient sql;

    TogetherBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Until the transaction ends nobody else writes there. */
    void hold(UUID group) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('commons.together ' || ?, 0))")
                .param(group.toString())
                .query((_, _) -> true)
                .single();
    }

    /** By title. */
    List<Link> links(UUID group) {
        return sql.sql("select * from commons.link where whose = ? order by lower(title), id")
                .param(group)
                .query((row, _) ->
                        new Link(
                                row.getObject("id", UUID.class),
                                row.getString("title"),
                                URI.create(row.getString("address"))))
                .list();
    }

    /** Nothing happens when it is there already. */
    void add(UUID group, Link link) {
        sql.sql(
                        """
                        insert into commons.link (id, whose, title, address, handling) values (?, ?, ?, ?, ?)
                        on conflict (id) do nothing
                        """)
                .params(
                        link.id(),
                        group,
                        link.title(),
                        link.address().toString(),
                        Together.HANDLING.code())
                .update();
    }

    void remove(UUID group, UUID link) {
        sql.sql("delete from commons.link where whose = ? and id = ?").params(group, link).update();
    }

    NextTime next(UUID group) {
        return sql.sql("select number, words from commons.next_time where whose = ?")
                .param(group)
                .query((row, _) -> new NextTime(row.getInt("number"), row.getString("words")))
                .optional()
                .orElse(NextTime.NOTHING);
    }

    void put(UUID group, NextTime next) {
        sql.sql(
                        """
                        insert into commons.next_time (whose, number, words, handling) values (?, ?, ?, ?)
                        on conflict (whose) do update set number = excluded.number, words = excluded.words
                        """)
                .params(group, next.number(), next.words(), Together.HANDLING.code())
                .update();
    }

    List<UUID> groups() {
        return sql.sql("select whose from commons.link union select whose from commons.next_time")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    void goesOn(UUID group) {
        sql.sql("update commons.link set erased_on = null where whose = ?").param(group).update();
        sql.sql("update commons.next_time set erased_on = null where whose = ?")
                .param(group)
                .update();
    }

    /** What has a day already keeps it. */
    void ends(UUID group, LocalDate day) {
        for (var table : List.of("link", "next_time"))
            sql.sql(
                            "update commons.%s set erased_on = coalesce(erased_on, ?) where whose = ?"
                                    .formatted(table))
                    .params(day, group)
                    .update();
    }

    int erase(LocalDate day) {
        return sql.sql("delete from commons.link where erased_on <= ?").param(day).update()
                + sql.sql("delete from commons.next_time where erased_on <= ?").param(day).update();
    }
}
