package tillit.conversation.room;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.organisation.PersonInUse;

/** A room calls its seats by the names of the register. */
@Component
class PersonInRoom implements PersonInUse {

    private final JdbcClient sql;

    PersonInRoom(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<PersonId> of(Collection<PersonId> people) {
        return sql.sql(
                        """
                        select person from conversation.seat where person = any (:people)
                        union select person from conversation.room_carried where person = any (:people)
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .set();
    }
}
