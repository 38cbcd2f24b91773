package tillit.programme.visit;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.organisation.PersonInUse;

/** Who has invited somebody, or is invited, must not be forgotten. */
@Component
class PersonInVisits implements PersonInUse {

    private final JdbcClient sql;

    PersonInVisits(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<PersonId> of(Collection<PersonId> people) {
        return sql.sql(
                        """
                        select host as person from programme.visit where host = any (:people::uuid[])
                        union select person from programme.visit_guest where person = any (:people::uuid[])
                        """)
                .param("people", people.stream().map(PersonId::toString).toArray(String[]::new))
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .set();
    }
}
