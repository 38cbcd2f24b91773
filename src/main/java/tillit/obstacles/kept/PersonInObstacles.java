package tillit.obstacles.kept;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.organisation.PersonInUse;

/** Who has raised something, or agreed to it in a circle, must not be forgotten. */
@Component
class PersonInObstacles implements PersonInUse {

    private final JdbcClient sql;

    PersonInObstacles(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<PersonId> of(Collection<PersonId> people) {
        return sql.sql(
                        """
                        select person from obstacles.obstacle where person = any (:people::uuid[])
                        union select writer from obstacles.draft where writer = any (:people::uuid[])
                        union select person from obstacles.consent where person = any (:people::uuid[])
                        """)
                .param("people", people.stream().map(PersonId::toString).toArray(String[]::new))
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .set();
    }
}
