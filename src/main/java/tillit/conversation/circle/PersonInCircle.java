package tillit.conversation.circle;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.organisation.PersonInUse;

/** A circle knows its people by the register: it must not forget them while the circle remembers. */
@Component
class PersonInCircle implements PersonInUse {

    private final JdbcClient sql;

    PersonInCircle(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<PersonId> of(Collection<PersonId> people) {
        return sql.sql(
                        """
                        select person from conversation.circle_member where person = any (:people::uuid[])
                        union select person from conversation.substitute where person = any (:people::uuid[])
                        union select stands_in_for from conversation.substitute
                            where stands_in_for = any (:people::uuid[])
                        union select person from conversation.circle_carried where person = any (:people::uuid[])
                        union select person from conversation.calendar_entry where person = any (:people::uuid[])
                        """)
                .param("people", people.stream().map(PersonId::toString).toArray(String[]::new))
                .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
                .set();
    }
}
