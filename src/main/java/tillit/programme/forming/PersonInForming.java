package tillit.programme.forming;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.organisation.PersonInUse;

/** Who wants to be in a circle must not be forgotten. */
@Component
class PersonInForming implements PersonInUse {

    private final JdbcClient sql;

    PersonInForming(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<PersonId> of(Collection<PersonId> people) {
        return sql.sql(
                        "select person from programme.circle_wish where person = any (:people::uuid[])")
                .param("people", people.stream().map(PersonId::toString).toArray(String[]::new))
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .set();
    }
}
