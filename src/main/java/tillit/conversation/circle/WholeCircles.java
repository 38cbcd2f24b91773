package tillit.conversation.circle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.conversation.CircleId;
import tillit.conversation.RoomId;

/** Reads circles with their people and meetings: four questions to the database, however many circles they are. */
@Repository
class WholeCircles {

    private final JdbcClient sql;

    WholeCircles(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Circle> find(CircleId id) {
        return of(List.of(id)).stream().findFirst();
    }

    /** In this order, without those that there are not. */
    List<Circle> of(List<CircleId> ids) {
        var circles = ids.stream().map(CircleId::value).toArray(UUID[]::new);
        var members = members(circles);
        var meetings = meetings(circles);
        return sql.sql(
                        "select * from conversation.circle where id = any (:circles) order by array_position(:circles, id)")
                .param("circles", circles)
                .query((row, _) -> circle(row, members, meetings))
                .list();
    }

    private static Circle circle(
            ResultSet row,
            Map<UUID, List<Circle.Member>> members,
            Map<UUID, List<Meeting>> meetings)
            throws SQLException {
        var id = id(row, "id");
        return new Circle(
                new CircleId(id),
                row.getString("name"),
                Optional.ofNullable(row.getString("key_check")),
                row.getTimestamp("ended_at") != null,
                members.getOrDefault(id, List.of()),
                meetings.getOrDefault(id, List.of()));
    }

    private Map<UUID, List<Circle.Member>> members(UUID[] circles) {
        return grouped(
                "select circle as part_of, person, leads from conversation.circle_member"
                        + " where circle = any (:circles) order by leads desc, since, person",
                circles,
                (row, _) ->
                        new Circle.Member(
                                new PersonId(id(row, "person")), row.getBoolean("leads")));
    }

    private Map<UUID, List<Meeting>> meetings(UUID[] circles) {
        var substitutes = substitutes(circles);
        return grouped(
                "select circle as part_of, m.* from conversation.meeting m"
                        + " where circle = any (:circles) order by number",
                circles,
                (row, _) -> meeting(row, substitutes));
    }

    private static Meeting meeting(ResultSet row, Map<UUID, List<Meeting.Substitute>> substitutes)
            throws SQLException {
        var id = id(row, "id");
        return new Meeting(
                new RoomId(id),
                row.getInt("number"),
                row.getString("method"),
                row.getTimestamp("starts_at").toInstant(),
                row.getString("place"),
                row.getTimestamp("opened_at") != null,
                row.getTimestamp("erased_at") != null,
                substitutes.getOrDefault(id, List.of()));
    }

    /** By meeting. */
    private Map<UUID, List<Meeting.Substitute>> substitutes(UUID[] circles) {
        return grouped(
                "select s.meeting as part_of, s.stands_in_for, s.person from conversation.substitute s"
                        + " join conversation.meeting m on m.id = s.meeting where m.circle = any (:circles)",
                circles,
                (row, _) ->
                        new Meeting.Substitute(
                                new PersonId(id(row, "stands_in_for")),
                                new PersonId(id(row, "person"))));
    }

    private <T> Map<UUID, List<T>> grouped(String query, UUID[] circles, RowMapper<T> each) {
        var found = new HashMap<UUID, List<T>>();
        sql.sql(query)
                .param("circles", circles)
                .query(row -> {
                    found.computeIfAbsent(id(row, "part_of"), _ -> new ArrayList<>())
                            .add(each.mapRow(row, 0));
                });
        return found;
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
