package tillit.organisation.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.organisation.HiddenName;

/** Whose identity is protected. */
@Repository
class Shields {

    /** A person as the directory calls them; it has let go of those without a name. */
    private record Called(
            UUID id, String code, Optional<String> userName, Optional<String> externalId) {}

    private final JdbcClient sql;

    Shields(JdbcClient sql) {
        this.sql = sql;
    }

    Shield shield(boolean refuse) {
        var covers = new HashMap<String, String>();
        sql.sql("select code, cover_name from organisation.protected_person")
                .query(row -> {
                    covers.put(row.getString("code"), row.getString("cover_name"));
                });
        return new Shield(covers, refuse);
    }

    /** The register's codes of those whom this code means: their own, or the number that the directory tells. */
    List<String> codes(String code) {
        return sql.sql(
                        """
                        select p.code from organisation.person p
                        left join organisation.directory_person d on d.person = p.id
                        where :code in (p.code, d.employee_number)
                        """)
                .param("code", code)
                .query((row, _) -> row.getString("code"))
                .list();
    }

    void protect(String code, String coverName) {
        sql.sql(
                        """
                        insert into organisation.protected_person (code, cover_name) values (?, ?)
                        on conflict (code) do update set cover_name = excluded.cover_name
                        """)
                .params(code, coverName)
                .update();
        called(code).forEach(person -> hide(person, coverName));
    }

    /** By the register's code or, where the directory made them, by the number that it has told since. */
    private List<Called> called(String code) {
        return sql.sql(
                        """
                        select p.id, p.code, d.user_name, d.external_id
                        from organisation.directory_person d join organisation.person p on p.id = d.person
                        where :code in (p.code, d.employee_number)
                        """)
                .param("code", code)
                .query((row, _) ->
                        new Called(
                                row.getObject("id", UUID.class),
                                row.getString("code"),
                                Optional.ofNullable(row.getString("user_name")),
                                Optional.ofNullable(row.getString("external_id"))))
                .list();
    }

    private void hide(Called person, String coverName) {
        sql.sql(
                        """
                        insert into organisation.protected_person (code, cover_name) values (?, ?)
                        on conflict do nothing
                        """)
                .params(person.code, coverName)
                .update();
        sql.sql(
                        """
                        update organisation.directory_person set given_name = null, family_name = null,
                            user_name = :userName, external_id = :externalId
                        where person = :person
                        """)
                .param("userName", person.userName.map(HiddenName::of).orElse(null))
                .param("externalId", person.externalId.map(HiddenName::of).orElse(null))
                .param("person", person.id)
                .update();
    }
}
