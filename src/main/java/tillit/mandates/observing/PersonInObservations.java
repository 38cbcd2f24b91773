package tillit.mandates.observing;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.organisation.PersonInUse;

/** Who has asked somebody to look, or is asked, must not be forgotten. */
@Component
class PersonInObservations implements PersonInUse {

    private final JdbcClient sql;

    PersonInObservations(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<PersonId> of(Collection<PersonId> people) {
        return sql.sql(
                        """
                        select host as person from mandates.observation where host = any (:people::uuid[])
                        union select guest from mandates.observation where guest = any (:people::uuid[])
                        """)
                .param("people", people.stream().map(PersonId::toString).toArray(String[]::new))
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .set();
    }
}
