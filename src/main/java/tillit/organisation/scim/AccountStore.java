package tillit.organisation.scim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.organisation.HiddenName;

/** Whom the directory knows. */
@Repository
class AccountStore {

    private static final Map<String, String> CONDITIONS =
            Map.of(
                    "id", "d.person::text = lower(:value)",
                    "username", "(lower(d.user_name) = lower(:value) or d.user_name = :hidden)",
                    "externalid", "d.external_id in (:value, :hidden)",
                    "emails", "lower(p.email) = lower(:value)",
                    "emails.value", "lower(p.email) = lower(:value)",
                    "displayname", "p.name = :value",
                    "employeenumber", "d.employee_number = :value",
                    "active", "d.active::text = :value");

    private static final String KNOWN =
            """
            from organisation.directory_person d join organisation.person p on p.id = d.person
            where d.user_name is not null and
            """;

    private final JdbcClient sql;

    AccountStore(JdbcClient sql) {
        this.sql = sql;
    }

    Found<DirectoryPerson> find(Filter filter, Slice slice) {
        var where = Where.of(filter, CONDITIONS);
        var some =
                sql.sql(
                                "select d.*, p.name, p.email, p.language "
                                        + KNOWN
                                        + where.condition()
                                        + " order by d.made_at, d.person limit :count offset :skipped")
                        .params(where.values())
                        .param("count", slice.count())
                        .param("skipped", slice.startIndex() - 1)
                        .query(AccountStore::row)
                        .list();
        return new Found<>(some, count(where));
    }

    private int count(Where where) {
        return sql.sql("select count(*) " + KNOWN + where.condition())
                .params(where.values())
                .query(Integer.class)
                .single();
    }

    Optional<DirectoryPerson> withId(PersonId id) {
        return sql.sql("select d.*, p.name, p.email, p.language " + KNOWN + "d.person = :id")
                .param("id", id.value())
                .query(AccountStore::row)
                .optional();
    }

    /** The person with this number, else with this address, whether the directory knows them or not. */
    Optional<PersonId> matching(Optional<String> number, Optional<String> address) {
        return sql.sql(
                        """
                        select id from organisation.person
                        where code = :number or lower(email) = lower(:address)
                        order by (code = :number) desc nulls last limit 1
                        """)
                .param("number", number.orElse(null))
                .param("address", address.orElse(null))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** The person whose identity is protected that the directory calls so. */
    Optional<PersonId> hidden(Account account) {
        return sql.sql(
                        "select person from organisation.directory_person where user_name = ? or external_id = ?")
                .param(HiddenName.of(account.userName()))
                .param(account.externalId().map(HiddenName::of).orElse(null))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** What a person whose identity is protected is called here instead. */
    Optional<String> coverName(String code, Optional<String> number) {
        return sql.sql(
                        """
                        select cover_name from organisation.protected_person where code in (:code, :number)
                        order by (code = :code) desc limit 1
                        """)
                .param("code", code)
                .param("number", number.orElse(code))
                .query(String.class)
                .optional();
    }

    /** Also when the directory no longer tells the number; what could undo an import would tell the name. */
    void protect(String code, String coverName) {
        int hidden =
                sql.sql(
                                """
                                insert into organisation.protected_person (code, cover_name) values (?, ?)
                                on conflict do nothing
                                """)
                        .params(code, coverName)
                        .update();
        if (hidden > 0) sql.sql("update organisation.import set amendment = null").update();
    }

    void keep(PersonId person, Account account) {
        sql.sql(
                        """
                        insert into organisation.directory_person as d (person, user_name, external_id, active, given_name,
                            family_name, employee_number, department, manager)
                        values (:person, :userName, :externalId, :active, :given, :family, :number, :department, :manager)
                        on conflict (person) do update set user_name = excluded.user_name,
                            external_id = excluded.external_id, active = excluded.active,
                            given_name = excluded.given_name, family_name = excluded.family_name,
                            employee_number = excluded.employee_number, department = excluded.department,
                            manager = excluded.manager, changed_at = now()
                        """)
                .param("person", person.value())
                .param("userName", account.userName())
                .param("externalId", account.externalId().orElse(null))
                .param("active", account.active())
                .param("given", account.naming().given().orElse(null))
                .param("family", account.naming().family().orElse(null))
                .param("number", account.work().employeeNumber().orElse(null))
                .param("department", account.work().department().orElse(null))
                .param("manager", account.work().manager().orElse(null))
                .update();
    }

    /** Keeps no more than that they are not to sign in. */
    void forget(PersonId person) {
        sql.sql("delete from organisation.directory_member where person = ?")
                .param(person.value())
                .update();
        sql.sql(
                        """
                        update organisation.directory_person set user_name = null, external_id = null, active = false,
                            given_name = null, family_name = null, employee_number = null, department = null,
                            manager = null, changed_at = now()
                        where person = ?
                        """)
                .param(person.value())
                .update();
    }

    private static DirectoryPerson row(ResultSet row, int number) throws SQLException {
        return new DirectoryPerson(
                new PersonId(row.getObject("person", UUID.class)),
                account(row),
                instant(row, "made_at"),
                instant(row, "changed_at"));
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("user_name"),
                Optional.ofNullable(row.getString("external_id")),
                row.getBoolean("active"),
                new Account.Naming(
                        Optional.ofNullable(row.getString("given_name")),
                        Optional.ofNullable(row.getString("family_name")),
                        Optional.of(row.getString("name"))),
                Optional.ofNullable(row.getString("email")),
                Optional.of(row.getString("language")),
                new Account.Work(
                        Optional.ofNullable(row.getString("employee_number")),
                        Optional.ofNullable(row.getString("department")),
                        Optional.ofNullable(row.getString("manager"))));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
