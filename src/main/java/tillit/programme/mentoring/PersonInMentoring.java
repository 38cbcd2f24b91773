package tillit.programme.mentoring;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.organisation.PersonInUse;

/** Who has a wish, or a mentor, or is one, must not be forgotten. */
@Component
class PersonInMentoring implements PersonInUse {

    private final JdbcClient sql;

    PersonInMentoring(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<PersonId> of(Collection<PersonId> people) {
        return sql.sql(
                        """
                        select person from programme.mentoring_wish where person = any (:people::uuid[])
                        union select mentor from programme.mentorship where mentor = any (:people::uuid[])
                        union select mentee from programme.mentorship where mentee = any (:people::uuid[])
                        """)
                .param("people", people.stream().map(PersonId::toString).toArray(String[]::new))
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .set();
    }
}
