package tillit.programme.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.PartId;

/** Notes of interviews. */
@Repository
class InterviewBook {

    private final JdbcClient sql;

    InterviewBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Nothing happens when there are notes with this id. */
    void add(ProgrammeId programme, PartId part, Interview it) {
        sql.sql(
                        """
                        insert into programme.interview (id, programme, part, day, who, words)
                        values (?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                        """)
                .params(
                        it.id().value(),
                        programme.value(),
                        part.value(),
                        it.day(),
                        it.who(),
                        it.words())
                .update();
    }

    /** Also when they were removed meanwhile; nothing happens when they are of another part. */
    void put(ProgrammeId programme, PartId part, Interview it) {
        sql.sql(
                        """
                        insert into programme.interview as there (id, programme, part, day, who, words)
                        values (?, ?, ?, ?, ?, ?) on conflict (id) do update
                        set day = excluded.day, who = excluded.who, words = excluded.words
                        where there.programme = excluded.programme and there.part = excluded.part
                        """)
                .params(
                        it.id().value(),
                        programme.value(),
                        part.value(),
                        it.day(),
                        it.who(),
                        it.words())
                .update();
    }

    void remove(ProgrammeId programme, PartId part, InterviewId id) {
        sql.sql("delete from programme.interview where id = ? and programme = ? and part = ?")
                .params(id.value(), programme.value(), part.value())
                .update();
    }

    /** The newest first. */
    List<Interview> of(ProgrammeId programme, PartId part) {
        return sql.sql(
                        """
                        select * from programme.interview where programme = ? and part = ?
                        order by day desc, number desc
                        """)
                .params(programme.value(), part.value())
                .query(InterviewBook::interview)
                .list();
    }

    /** Removes those of parts that ended before this day. */
    void forget(LocalDate day) {
        sql.sql(
                        """
                        delete from programme.interview one using programme.part
                        where part.programme = one.programme and part.id = one.part and part.last_day < ?
                        """)
                .param(day)
                .update();
    }

    private static Interview interview(ResultSet row, int number) throws SQLException {
        return new Interview(
                new InterviewId(row.getObject("id", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getString("who"),
                row.getString("words"));
    }
}
