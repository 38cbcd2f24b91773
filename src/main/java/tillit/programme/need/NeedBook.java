package tillit.programme.need;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;

/** What people need. */
@Repository
class NeedBook {

    private final JdbcClient sql;

    NeedBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of those of them who need something. */
    Map<PersonId, Need> of(Collection<PersonId> people) {
        return sql
                .sql("select * from programme.need where person = any (?)")
                .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) ->
                        Map.entry(
                                new PersonId(row.getObject("person", UUID.class)),
                                new Need(row.getString("diet"), row.getString("help"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<PersonId> people() {
        return sql.sql("select person from programme.need")
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    void put(PersonId person, Need need) {
        sql.sql(
                        """
                        insert into programme.need (person, diet, help) values (?, ?, ?)
                        on conflict (person) do update set diet = excluded.diet, help = excluded.help
                        """)
                .params(person.value(), need.diet(), need.help())
                .update();
    }

    void remove(Collection<PersonId> people) {
        sql.sql("delete from programme.need where person = any (?)")
                .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }
}
