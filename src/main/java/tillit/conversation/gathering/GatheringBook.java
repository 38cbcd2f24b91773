package tillit.conversation.gathering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.conversation.GatheringId;
import tillit.conversation.RoomId;
import tillit.conversation.room.SpokenCode;

/** The tables in which gatherings stand. */
@Repository
class GatheringBook {

    /** All of a gathering at once: a row that asks for more takes a second connection, and a hall at the door takes all. */
    private static final String SELECT =
            """
            select it.*,
              array(select name from conversation.gathering_table
                where gathering = it.id order by number) as tables,
              array(select step from conversation.gathering_question
                where gathering = it.id order by step) as steps,
              array(select question from conversation.gathering_question
                where gathering = it.id order by step) as questions
            from conversation.gathering it\s
            """;

    private final JdbcClient sql;

    GatheringBook(JdbcClient sql) {
        this.sql = sql;
    }

    GatheringId add(GatheringPlan plan, RoomId room, PersonId organiser) {
        var id = GatheringId.random();
        sql.sql(
                        """
                        insert into conversation.gathering (id, room, name, code, organiser, attendance)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(id.value(), room.value(), plan.name(), SpokenCode.thatLetsIn())
                .params(organiser.value(), plan.attendance())
                .update();
        plan.questions().forEach((step, question) -> ask(id, step, question));
        name(id, plan.tables());
        return id;
    }

    Optional<Gathering> find(GatheringId id) {
        return sql.sql(SELECT + "where id = ?").param(id.value()).query(this::gathering).optional();
    }

    Optional<Gathering> withCode(String code) {
        return sql.sql(SELECT + "where code = ?").param(code).query(this::gathering).optional();
    }

    List<Gathering> organisedBy(PersonId person) {
        return sql.sql(SELECT + "where organiser = ? order by made_at desc")
                .param(person.value())
                .query(this::gathering)
                .list();
    }

    void shutDoor(GatheringId id, boolean closed) {
        sql.sql("update conversation.gathering set closed = ? where id = ?")
                .params(closed, id.value())
                .update();
    }

    boolean hasRoom(RoomId room) {
        return sql.sql("select exists (select from conversation.gathering where room = ?)")
                .param(room.value())
                .query(Boolean.class)
                .single();
    }

    boolean isOrganisedBy(GatheringId id, PersonId person) {
        return sql.sql("select count(*) from conversation.gathering where id = ? and organiser = ?")
                        .params(id.value(), person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void ask(GatheringId id, String step, String question) {
        sql.sql(
                        "insert into conversation.gathering_question (gathering, step, question) values (?, ?, ?)")
                .params(id.value(), step, question)
                .update();
    }

    private void name(GatheringId id, List<String> tables) {
        sql.sql(
                        """
                        insert into conversation.gathering_table (gathering, number, name)
                        select ?, number, name from unnest(?) with ordinality as it (name, number)
                        """)
                .params(id.value(), tables.toArray(String[]::new))
                .update();
    }

    private Gathering gathering(ResultSet row, int number) throws SQLException {
        var id = new GatheringId(row.getObject("id", UUID.class));
        return new Gathering(
                id,
                new RoomId(row.getObject("room", UUID.class)),
                row.getString("name"),
                row.getString("code"),
                new PersonId(row.getObject("organiser", UUID.class)),
                texts(row, "tables"),
                questions(row),
                row.getBoolean("attendance"),
                row.getBoolean("closed"));
    }

    private static Map<String, String> questions(ResultSet row) throws SQLException {
        var steps = texts(row, "steps");
        var questions = texts(row, "questions");
        return IntStream.range(0, steps.size())
                .boxed()
                .collect(Collectors.toMap(steps::get, questions::get));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
