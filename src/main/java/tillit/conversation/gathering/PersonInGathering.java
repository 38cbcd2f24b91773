package tillit.conversation.gathering;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.organisation.PersonInUse;

/** A gathering knows who organises it by the register. */
@Component
class PersonInGathering implements PersonInUse {

    private final JdbcClient sql;

    PersonInGathering(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<PersonId> of(Collection<PersonId> people) {
        return sql.sql(
                        "select distinct organiser from conversation.gathering"
                                + " where organiser = any (:people::uuid[])")
                .param("people", people.stream().map(PersonId::toString).toArray(String[]::new))
                .query((row, _) -> new PersonId(row.getObject("organiser", UUID.class)))
                .set();
    }
}
