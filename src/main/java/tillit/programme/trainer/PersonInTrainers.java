package tillit.programme.trainer;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.organisation.PersonInUse;

/** Who is in the pool, or was asked to lead something, must not be forgotten. */
@Component
class PersonInTrainers implements PersonInUse {

    private final JdbcClient sql;

    PersonInTrainers(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<PersonId> of(Collection<PersonId> people) {
        return sql.sql(
                        """
                        select person from programme.trainer where person = any (:people::uuid[])
                        union select person from programme.trainer_request where person = any (:people::uuid[])
                        """)
                .param("people", people.stream().map(PersonId::toString).toArray(String[]::new))
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .set();
    }
}
