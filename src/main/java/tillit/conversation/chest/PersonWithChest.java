package tillit.conversation.chest;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.organisation.PersonInUse;

/** What somebody took home stays theirs: nobody else could ever open it. */
@Component
class PersonWithChest implements PersonInUse {

    private final JdbcClient sql;

    PersonWithChest(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<PersonId> of(Collection<PersonId> people) {
        return sql.sql(
                        """
                        select person from conversation.chest_item where person = any (:people)
                        union select person from conversation.chest_lock where person = any (:people)
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .set();
    }
}
