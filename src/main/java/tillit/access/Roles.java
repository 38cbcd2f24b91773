package tillit.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The few roles that no data tells: programme lead, safety representative, technical administrator. */
@Service
public class Roles {

    private final JdbcClient sql;

    Roles(JdbcClient sql) {
        this.sql = sql;
    }

    public Set<String> of(PersonId person) {
        return new HashSet<>(
                sql.sql("select role from access.role where person = ?")
                        .param(person.value())
                        .query(String.class)
                        .list());
    }

    /** Those of them who have any role. */
    public Set<PersonId> holders(Collection<PersonId> people) {
        return sql.sql("select distinct person from access.role where person = any (:people)")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .set();
    }

    public void give(PersonId person, String role) {
        sql.sql("insert into access.role (person, role) values (?, ?) on conflict do nothing")
                .params(person.value(), role)
                .update();
    }
}
