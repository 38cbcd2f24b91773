package tillit.programme.network;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.organisation.PersonInUse;

/** Who is in a network must not be forgotten. */
@Component
class PersonInNetwork implements PersonInUse {

    private final JdbcClient sql;

    PersonInNetwork(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<PersonId> of(Collection<PersonId> people) {
        return sql.sql(
                        """
                        select person from programme.network_member where person = any (:people::uuid[])
                        """)
                .param("people", people.stream().map(PersonId::toString).toArray(String[]::new))
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .set();
    }
}
