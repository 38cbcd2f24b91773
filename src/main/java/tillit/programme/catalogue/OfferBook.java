package tillit.programme.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.PartId;

/** What there is to choose among. */
@Repository
class OfferBook {

    private final JdbcClient sql;

    OfferBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Changes nothing when something was added with this key before. */
    void add(UUID key, Offer it) {
        described(
                        """
                        insert into programme.offer (id, key, programme, part, name, about, subjects, provider,
                            credits, material_names, material_addresses, question)
                        values (:id, :key, :programme, :part, :name, :about, :subjects, :provider,
                            :credits, :names, :addresses, :question)
                        on conflict (key) do nothing
                        """,
                        it)
                .param("key", key)
                .param("programme", it.programme().value())
                .param("part", it.part().value())
                .update();
    }

    void change(Offer it) {
        described(
                        """
                        update programme.offer set name = :name, about = :about, subjects = :subjects,
                            provider = :provider, credits = :credits, material_names = :names,
                            material_addresses = :addresses, question = :question
                        where id = :id
                        """,
                        it)
                .update();
    }

    /** Until the transaction ends nothing takes place of it that did not before. */
    void hold(OfferId id) {
        sql.sql("select id from programme.offer where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional();
    }

    void remove(OfferId id) {
        sql.sql("delete from programme.offer where id = ?").param(id.value()).update();
    }

    boolean takesPlace(OfferId id) {
        return sql.sql("select exists (select from programme.occasion where offer = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec described(String statement, Offer it) {
        var names = it.material().stream().map(Material::name);
        var addresses = it.material().stream().map(Material::address);
        return sql.sql(statement)
                .param("id", it.id().value())
                .param("name", it.name())
                .param("about", it.about())
                .param("subjects", it.subjects().toArray(String[]::new))
                .param("provider", it.provider())
                .param("credits", it.credits())
                .param("names", names.toArray(String[]::new))
                .param("addresses", addresses.toArray(String[]::new))
                .param("question", it.question());
    }

    Optional<Offer> find(OfferId id) {
        return sql.sql("select * from programme.offer where id = ?")
                .param(id.value())
                .query(OfferBook::offer)
                .optional();
    }

    /** By name. */
    List<Offer> of(Collection<ProgrammeId> programmes) {
        return sql.sql(
                        "select * from programme.offer where programme = any (?) order by lower(name), id")
                .param(programmes.stream().map(ProgrammeId::value).toArray(UUID[]::new))
                .query(OfferBook::offer)
                .list();
    }

    boolean has(Collection<ProgrammeId> programmes) {
        return sql.sql("select exists (select from programme.offer where programme = any (?))")
                .param(programmes.stream().map(ProgrammeId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    List<String> subjects() {
        return sql.sql(
                        "select distinct unnest(subjects) subject from programme.offer order by subject")
                .query((row, _) -> row.getString("subject"))
                .list();
    }

    private static Offer offer(ResultSet row, int number) throws SQLException {
        var names = (String[]) row.getArray("material_names").getArray();
        var addresses = (String[]) row.getArray("material_addresses").getArray();
        return new Offer(
                new OfferId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme", UUID.class)),
                new PartId(row.getObject("part", UUID.class)),
                row.getString("name"),
                row.getString("about"),
                List.of((String[]) row.getArray("subjects").getArray()),
                row.getString("provider"),
                row.getBigDecimal("credits"),
                IntStream.range(0, names.length)
                        .mapToObj(at -> new Material(names[at], addresses[at]))
                        .toList(),
                row.getString("question"));
    }
}
