package tillit.commons.lesson;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.commons.foundation.PrincipleId;

/** What has been told, and whom it helped. */
@Repository
class LessonBook {

    private final JdbcClient sql;

    LessonBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Nothing happens when it is there already. */
    void add(Lesson it, LocalDate erasedOn) {
        var spec =
                sql.sql(
                        """
                        insert into commons.lesson (id, kind, title, situation, tried, happened, next_time, principles,
                            question, person, named, area, leads, language, told, handling, erased_on)
                        values (:id, :kind, :title, :situation, :tried, :happened, :next, :principles::uuid[],
                            :question, :person, :named, :area, :leads, :language, :told, :handling, :erasedOn)
                        on conflict (id) do nothing
                        """);
        bound(spec, it.id(), it.story(), it.teller(), erasedOn)
                .param("kind", it.kind().name())
                .param("person", it.writer().value())
                .param("language", it.language())
                .param("told", it.told())
                .param("handling", Lesson.HANDLING.code())
                .update();
    }

    void change(LessonId id, Story story, Teller teller, String language, LocalDate erasedOn) {
        var spec =
                sql.sql(
                        """
                        update commons.lesson set title = :title, situation = :situation, tried = :tried,
                            happened = :happened, next_time = :next, principles = :principles::uuid[],
                            question = :question, named = :named, area = :area, leads = :leads, language = :language,
                            erased_on = :erasedOn
                        where id = :id
                        """);
        bound(spec, id, story, teller, erasedOn).param("language", language).update();
    }

    private static StatementSpec bound(
            StatementSpec spec, LessonId id, Story story, Teller teller, LocalDate erasedOn) {
        return spec.param("id", id.value())
                .param("title", story.title())
                .param("situation", story.situation())
                .param("tried", story.tried())
                .param("happened", story.happened())
                .param("next", story.next())
                .param(
                        "principles",
                        story.principles().stream()
                                .map(PrincipleId::toString)
                                .toArray(String[]::new))
                .param("question", story.question().name())
                .param("named", teller instanceof Teller.Named)
                .param("area", area(teller).orElse(""))
                .param("leads", teller instanceof Teller.Somebody it && it.leads())
                .param("erasedOn", erasedOn);
    }

    private static Optional<String> area(Teller teller) {
        return switch (teller) {
            case Teller.Named it -> it.leads();
            case Teller.Somebody it -> it.area();
        };
    }

    /** Until the transaction ends nobody else changes or deletes it. */
    Optional<Lesson> hold(LessonId id) {
        sql.sql("select id from commons.lesson where id = ? for no key update")
                .param(id.value())
                .query(UUID.class)
                .optional();
        return find(id);
    }

    Optional<Lesson> find(LessonId id) {
        return withIds(List.of(id.value())).stream().findFirst();
    }

    /** In this order; those that are not there are left out. */
    List<Lesson> withIds(List<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        var found =
                sql
                        .sql(
                                """
                                select *, (select count(*) from commons.lesson_helped h where h.lesson = l.id) as helped
                                from commons.lesson l where id in (:ids)
                                """)
                        .param("ids", ids)
                        .query(LessonBook::row)
                        .list()
                        .stream()
                        .collect(toMap(it -> it.id().value(), it -> it));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    boolean hasFailures() {
        return sql.sql("select exists (select from commons.lesson where kind = 'FAILED')")
                .query(Boolean.class)
                .single();
    }

    boolean isEmpty() {
        return sql.sql("select not exists (select from commons.lesson)")
                .query(Boolean.class)
                .single();
    }

    void delete(LessonId id) {
        sql.sql("delete from commons.lesson where id = ?").param(id.value()).update();
    }

    int eraseOn(LocalDate day) {
        return sql.sql("delete from commons.lesson where erased_on <= ?").param(day).update();
    }

    void helps(LessonId id, PersonId person) {
        sql.sql(
                        "insert into commons.lesson_helped (lesson, person) values (?, ?) on conflict do nothing")
                .params(id.value(), person.value())
                .update();
    }

    void helpsNotAnyMore(LessonId id, PersonId person) {
        sql.sql("delete from commons.lesson_helped where lesson = ? and person = ?")
                .params(id.value(), person.value())
                .update();
    }

    boolean helped(LessonId id, PersonId person) {
        return sql.sql(
                        "select exists (select from commons.lesson_helped where lesson = ? and person = ?)")
                .params(id.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    private static Lesson row(ResultSet row, int number) throws SQLException {
        var writer = new PersonId(row.getObject("person", UUID.class));
        return new Lesson(
                new LessonId(row.getObject("id", UUID.class)),
                LessonKind.valueOf(row.getString("kind")),
                story(row),
                writer,
                teller(row, writer),
                row.getString("language"),
                row.getObject("told", LocalDate.class),
                row.getInt("helped"));
    }

    private static Teller teller(ResultSet row, PersonId writer) throws SQLException {
        var area = Optional.of(row.getString("area")).filter(it -> !it.isEmpty());
        return row.getBoolean("named")
                ? new Teller.Named(writer, area)
                : new Teller.Somebody(area, row.getBoolean("leads"));
    }

    private static Story story(ResultSet row) throws SQLException {
        var principles = (UUID[]) row.getArray("principles").getArray();
        return new Story(
                row.getString("title"),
                row.getString("situation"),
                row.getString("tried"),
                row.getString("happened"),
                row.getString("next_time"),
                Arrays.stream(principles).map(PrincipleId::new).toList(),
                Question.of(row.getString("question")).orElse(Question.OTHER));
    }
}
