package tillit.composition.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.composition.CompositionId;
import tillit.composition.grouping.Form;

/** Compositions, without their people and states. */
@Repository
class CompositionBook {

    private final JdbcClient sql;

    CompositionBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Empty when something was made with this key before. */
    Optional<CompositionId> add(PersonId owner, UUID key, Draft draft) {
        return sql.sql(
                        """
                        insert into composition.composition (id, name, form, owner, columns, rules, key)
                        values (gen_random_uuid(), :name, :form, :owner, :columns, :rules, :key)
                        on conflict (key) do nothing returning id
                        """)
                .param("name", draft.name())
                .param("form", word(draft.form()))
                .param("owner", owner.value())
                .param("columns", draft.columns().toArray(String[]::new))
                .param("rules", draft.rules())
                .param("key", key)
                .query((row, _) -> id(row, "id"))
                .optional();
    }

    Optional<CompositionId> madeWith(UUID key, PersonId owner) {
        return sql.sql("select id from composition.composition where key = ? and owner = ?")
                .params(key, owner.value())
                .query((row, _) -> id(row, "id"))
                .optional();
    }

    Optional<Composition> find(CompositionId id) {
        return sql.sql("select * from composition.composition where id = ?")
                .param(id.value())
                .query(CompositionBook::composition)
                .optional();
    }

    /** As above, and nobody changes it until the transaction ends. */
    Optional<Composition> hold(CompositionId id) {
        return sql.sql("select * from composition.composition where id = ? for no key update")
                .param(id.value())
                .query(CompositionBook::composition)
                .optional();
    }

    /** The newest first. */
    List<Composition> of(PersonId owner) {
        return sql.sql(
                        "select * from composition.composition where owner = ? order by made_at desc, id")
                .param(owner.value())
                .query(CompositionBook::composition)
                .list();
    }

    /** Those of everybody of which a state is used. */
    List<Composition> adopted() {
        return sql.sql("select * from composition.composition where adopted is not null")
                .query(CompositionBook::composition)
                .list();
    }

    /** Those in which somebody is, and of which a state is used that was made since; the newest first. */
    List<Composition> adoptedWith(PersonId person, Instant since) {
        return sql.sql(
                        """
                        select * from composition.composition one
                        where exists (select from composition.person where composition = one.id and person = ?)
                          and exists (select from composition.state
                              where composition = one.id and number = one.adopted and made_at > ?)
                        order by made_at desc, id
                        """)
                .params(person.value(), Timestamp.from(since))
                .query(CompositionBook::composition)
                .list();
    }

    boolean owns(PersonId owner, UUID id) {
        return sql.sql(
                        "select exists (select from composition.composition where id = ? and owner = ?)")
                .params(id, owner.value())
                .query(Boolean.class)
                .single();
    }

    void look(CompositionId id, int state) {
        sql.sql("update composition.composition set current = ? where id = ?")
                .params(state, id.value())
                .update();
    }

    void adopt(CompositionId id, int state) {
        sql.sql("update composition.composition set adopted = ? where id = ?")
                .params(state, id.value())
                .update();
    }

    void changeRules(CompositionId id, Form form, String rules) {
        sql.sql("update composition.composition set form = ?, rules = ? where id = ?")
                .params(word(form), rules, id.value())
                .update();
    }

    void changeColumns(CompositionId id, List<String> columns) {
        sql.sql("update composition.composition set columns = :columns where id = :id")
                .param("columns", columns.toArray(String[]::new))
                .param("id", id.value())
                .update();
    }

    void remove(CompositionId id) {
        sql.sql("delete from composition.composition where id = ?").param(id.value()).update();
    }

    private static Composition composition(ResultSet row, int number) throws SQLException {
        return new Composition(
                id(row, "id"),
                row.getString("name"),
                Form.valueOf(row.getString("form").toUpperCase(Locale.ROOT)),
                new PersonId(row.getObject("owner", UUID.class)),
                Arrays.asList((String[]) row.getArray("columns").getArray()),
                row.getString("rules"),
                row.getTimestamp("made_at").toInstant(),
                Optional.ofNullable(row.getObject("current", Integer.class)),
                Optional.ofNullable(row.getObject("adopted", Integer.class)));
    }

    private static CompositionId id(ResultSet row, String column) throws SQLException {
        return new CompositionId(row.getObject(column, UUID.class));
    }

    private static String word(Form form) {
        return form.name().toLowerCase(Locale.ROOT);
    }
}
