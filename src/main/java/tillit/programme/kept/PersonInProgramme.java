package tillit.programme.kept;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.organisation.PersonInUse;

/** Who lays out a programme, has a place or an interest in one, was there or told a need must not be forgotten. */
@Component
class PersonInProgramme implements PersonInUse {

    private final JdbcClient sql;

    PersonInProgramme(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<PersonId> of(Collection<PersonId> people) {
        return sql.sql(
                        """
                        select strategist person from programme.programme where strategist = any (:people::uuid[])
                        union select person from programme.enrolment where person = any (:people::uuid[])
                        union select person from programme.attendance where person = any (:people::uuid[])
                        union select person from programme.interest where person = any (:people::uuid[])
                        union select person from programme.need where person = any (:people::uuid[])
                        """)
                .param("people", people.stream().map(PersonId::toString).toArray(String[]::new))
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .set();
    }
}
