package tillit.law;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.law.Retention.Erased;

/** How much was erased: what it was is known to nobody any more. */
@Repository
class ErasedBook {

    private final JdbcClient sql;

    ErasedBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** A night on which nothing went leaves nothing. */
    void add(LocalDate day, String what, int texts) {
        if (texts == 0) return;
        sql.sql(
                        """
                        insert into law.erased (day, what, texts) values (?, ?, ?)
                        on conflict (day, what) do update set texts = law.erased.texts + excluded.texts
                        """)
                .params(day, what, texts)
                .update();
    }

    List<Erased> newest(int most) {
        return sql.sql("select day, what, texts from law.erased order by day desc, what limit ?")
                .param(most)
                .query((row, _) ->
                        new Erased(
                                row.getObject("day", LocalDate.class),
                                row.getString("what"),
                                row.getInt("texts")))
                .list();
    }
}
