package tillit.obstacles.kept;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.conversation.CircleId;
import tillit.obstacles.ObstacleId;

/** What circles have not agreed on yet, and who there has. */
@Repository
class DraftBook {

    private final JdbcClient sql;

    DraftBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether it is new. */
    boolean add(Draft it, LocalDate today) {
        var spec =
                sql.sql(
                        """
                        insert into obstacles.draft (id, circle, writer, %s, language, handling, erased_on)
                        values (:id, :circle, :writer, %s, :language, :handling, :erased)
                        on conflict (id) do nothing
                        """
                                .formatted(StoryColumns.NAMES, StoryColumns.VALUES));
        return StoryColumns.bound(spec, it.story())
                        .param("id", it.id().value())
                        .param("circle", it.circle().value())
                        .param("writer", it.writer().value())
                        .param("language", it.language())
                        .param("handling", Promises.DRAFT.code())
                        .param("erased", Promises.DRAFT.erasedOn(today).orElseThrow())
                        .update()
                > 0;
    }

    void agree(ObstacleId draft, PersonId person) {
        sql.sql(
                        """
                        insert into obstacles.consent (draft, person) values (?, ?)
                        on conflict (draft, person) do nothing
                        """)
                .params(draft.value(), person.value())
                .update();
    }

    void remove(ObstacleId id) {
        sql.sql("delete from obstacles.draft where id = ?").param(id.value()).update();
    }

    /** Until the transaction ends nobody else agrees or says no. */
    Optional<Draft> hold(ObstacleId id) {
        sql.sql("select id from obstacles.draft where id = ? for no key update")
                .param(id.value())
                .query(Ids.FIRST)
                .optional();
        return find(id);
    }

    Optional<Draft> find(ObstacleId id) {
        return drafts("id = any (:ids::uuid[])", List.of(id.value())).stream().findFirst();
    }

    List<Draft> of(Collection<CircleId> circles) {
        return drafts(
                "circle = any (:ids::uuid[])", circles.stream().map(CircleId::value).toList());
    }

    int erase(LocalDate day) {
        return sql.sql("delete from obstacles.draft where erased_on <= ?").param(day).update();
    }

    private List<Draft> drafts(String which, List<UUID> ids) {
        return sql.sql("select * from obstacles.draft where " + which + " order by id")
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, _) -> draft(row))
                .list();
    }

    private Draft draft(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Draft(
                new ObstacleId(id),
                new CircleId(row.getObject("circle", UUID.class)),
                new PersonId(row.getObject("writer", UUID.class)),
                StoryColumns.in(row),
                row.getString("language"),
                yes(id));
    }

    private Set<PersonId> yes(UUID draft) {
        return sql
                .sql("select person from obstacles.consent where draft = ?")
                .param(draft)
                .query(Ids.FIRST)
                .list()
                .stream()
                .map(PersonId::new)
                .collect(toSet());
    }
}
