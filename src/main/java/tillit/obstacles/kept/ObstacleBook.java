package tillit.obstacles.kept;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.conversation.CircleId;
import tillit.obstacles.ObstacleId;
import tillit.organisation.UnitId;

/** Obstacles, with their steps and the workplaces that meet them. */
@Repository
class ObstacleBook {

    private final JdbcClient sql;
    private final StepRows steps;

    ObstacleBook(JdbcClient sql, StepRows steps) {
        this.sql = sql;
        this.steps = steps;
    }

    /** Whether it is new. */
    boolean add(ObstacleId id, Story story, Raiser raiser, String language) {
        var spec =
                sql.sql(
                        """
                        insert into obstacles.obstacle (id, %s, raised_by, unit, person, circle, language, handling)
                        values (:id, %s, :by, :unit, :person, :circle, :language, :handling)
                        on conflict (id) do nothing
                        """
                                .formatted(StoryColumns.NAMES, StoryColumns.VALUES));
        return StoryColumns.bound(spec, story)
                        .param("id", id.value())
                        .param("by", raiser.word())
                        .param("unit", raiser.unit().value())
                        .param("person", raiser.known().map(PersonId::value).orElse(null))
                        .param("circle", raiser.asCircle().map(CircleId::value).orElse(null))
                        .param("language", language)
                        .param("handling", Promises.OBSTACLE.code())
                        .update()
                > 0;
    }

    /** Whether it is new. */
    boolean add(ObstacleId id, Told told) {
        return steps.add(id, told);
    }

    /** Until the transaction ends nobody else adds a step. */
    Optional<Obstacle> hold(ObstacleId id) {
        sql.sql("select id from obstacles.obstacle where id = ? for no key update")
                .param(id.value())
                .query(Ids.FIRST)
                .optional();
        return find(id);
    }

    Optional<Obstacle> find(ObstacleId id) {
        return withIds(List.of(id.value())).stream().findFirst();
    }

    /** In this order; those that are not there are left out. */
    List<Obstacle> withIds(List<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        var told = told(ids);
        var met = met(ids);
        var found =
                sql
                        .sql("select * from obstacles.obstacle where id in (:ids)")
                        .param("ids", ids)
                        .query((row, _) -> obstacle(row, told, met))
                        .list()
                        .stream()
                        .filter(it -> !it.told().isEmpty())
                        .collect(groupingBy(it -> it.id().value()));
        return ids.stream().flatMap(id -> found.getOrDefault(id, List.of()).stream()).toList();
    }

    private Map<UUID, List<Told>> told(List<UUID> ids) {
        record Line(UUID obstacle, Told told) {}
        return sql
                .sql("select * from obstacles.step where obstacle in (:ids) order by number")
                .param("ids", ids)
                .query((row, _) ->
                        new Line(row.getObject("obstacle", UUID.class), StepRows.told(row)))
                .list()
                .stream()
                .collect(groupingBy(Line::obstacle, mapping(Line::told, toList())));
    }

    private Map<UUID, Set<UnitId>> met(List<UUID> ids) {
        record Line(UUID obstacle, UnitId unit) {}
        return sql
                .sql("select obstacle, unit from obstacles.met where obstacle in (:ids)")
                .param("ids", ids)
                .query((row, _) ->
                        new Line(
                                row.getObject("obstacle", UUID.class),
                                new UnitId(row.getObject("unit", UUID.class))))
                .list()
                .stream()
                .collect(groupingBy(Line::obstacle, mapping(Line::unit, toSet())));
    }

    /** Nothing happens when it is known already. */
    boolean meets(ObstacleId obstacle, UnitId unit, LocalDate day) {
        return sql.sql(
                                """
                                insert into obstacles.met (obstacle, unit, on_day) values (?, ?, ?)
                                on conflict (obstacle, unit) do nothing
                                """)
                        .params(obstacle.value(), unit.value(), day)
                        .update()
                > 0;
    }

    void meetsNoLonger(ObstacleId obstacle, UnitId unit) {
        sql.sql("delete from obstacles.met where obstacle = ? and unit = ?")
                .params(obstacle.value(), unit.value())
                .update();
    }

    /** Whoever meets the one meets the other: they are the same. */
    void meetAll(Collection<UnitId> units, ObstacleId obstacle, LocalDate day) {
        units.forEach(unit -> meets(obstacle, unit, day));
    }

    /** Those that have become one with this. */
    List<Obstacle> joinedTo(ObstacleId id) {
        return withIds(
                sql.sql("select obstacle from obstacles.step where joined_to = ? order by on_day")
                        .param(id.value())
                        .query(Ids.FIRST)
                        .list());
    }

    /** From which day on its texts are gone; empty while it goes on. */
    void erasedOn(ObstacleId id, Optional<LocalDate> day) {
        sql.sql("update obstacles.obstacle set erased_on = ?::date where id = ?")
                .param(day.orElse(null))
                .param(id.value())
                .update();
    }

    /** Empties what was written, and who wrote it; answers of how many. */
    int erase(LocalDate day) {
        var gone =
                sql.sql(
                                """
                                update obstacles.obstacle set what = '', more = '', better = '', source_name = '', whose = '',
                                    person = null
                                where erased_on <= ? and what <> '' returning id
                                """)
                        .param(day)
                        .query(Ids.FIRST)
                        .list();
        if (!gone.isEmpty())
            sql.sql("update obstacles.step set said = '' where obstacle in (:ids)")
                    .param("ids", gone)
                    .update();
        return gone.size();
    }

    private static Obstacle obstacle(
            ResultSet row, Map<UUID, List<Told>> told, Map<UUID, Set<UnitId>> met)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Obstacle(
                new ObstacleId(id),
                StoryColumns.in(row),
                raiser(row),
                row.getString("language"),
                told.getOrDefault(id, List.of()),
                met.getOrDefault(id, Set.of()));
    }

    /** Of an erased one nobody knows the name any more. */
    private static Raiser raiser(ResultSet row) throws SQLException {
        var unit = new UnitId(row.getObject("unit", UUID.class));
        var person = row.getObject("person", UUID.class);
        return switch (row.getString("raised_by")) {
            case "myself" ->
                    person == null
                            ? new Raiser.Somebody(unit)
                            : new Raiser.Myself(new PersonId(person), unit);
            case "workplace" -> new Raiser.Workplace(unit);
            case "circle" ->
                    new Raiser.Circle(new CircleId(row.getObject("circle", UUID.class)), unit);
            default -> new Raiser.Somebody(unit);
        };
    }
}
