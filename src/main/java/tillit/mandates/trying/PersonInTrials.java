package tillit.mandates.trying;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.organisation.PersonInUse;

/** Who has given a mandate, decided it or written what they saw must not be forgotten. */
@Component
class PersonInTrials implements PersonInUse {

    private final JdbcClient sql;

    PersonInTrials(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<PersonId> of(Collection<PersonId> people) {
        return sql.sql(
                        """
                        select given_by as person from mandates.trial where given_by = any (:people::uuid[])
                        union select decided_by from mandates.trial where decided_by = any (:people::uuid[])
                        union select person from mandates.trial_note where person = any (:people::uuid[])
                        """)
                .param("people", people.stream().map(PersonId::toString).toArray(String[]::new))
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .set();
    }
}
