package tillit.programme.course;

import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;

/** What people have answered to preparing questions. */
@Repository
class PreparationBook {

    private final JdbcClient sql;

    PreparationBook(JdbcClient sql) {
        this.sql = sql;
    }

    Map<PersonId, String> of(OccasionId occasion) {
        return sql
                .sql("select person, answer from programme.preparation where occasion = ?")
                .param(occasion.value())
                .query((row, _) ->
                        Map.entry(
                                new PersonId(row.getObject("person", UUID.class)),
                                row.getString("answer")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void put(OccasionId occasion, PersonId person, String answer) {
        sql.sql(
                        """
                        insert into programme.preparation (occasion, person, answer) values (?, ?, ?)
                        on conflict (occasion, person) do update set answer = excluded.answer
                        """)
                .params(occasion.value(), person.value(), answer)
                .update();
    }

    void remove(OccasionId occasion, PersonId person) {
        sql.sql("delete from programme.preparation where occasion = ? and person = ?")
                .params(occasion.value(), person.value())
                .update();
    }

    /** Of occasions that ended before this moment. */
    void forget(Instant moment) {
        sql.sql(
                        """
                        delete from programme.preparation using programme.occasion
                        where id = occasion and ends_at < ?
                        """)
                .param(Timestamp.from(moment))
                .update();
    }
}
