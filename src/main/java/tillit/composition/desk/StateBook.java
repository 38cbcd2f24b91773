package tillit.composition.desk;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.composition.CompositionId;
import tillit.composition.grouping.People;
import tools.jackson.databind.json.JsonMapper;

/** All states of compositions; none is ever changed. */
@Repository
class StateBook {

    private final JdbcClient sql;
    private final JsonMapper json;

    StateBook(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The number it got; whoever adds holds the composition. */
    int add(
            CompositionId id,
            Optional<Integer> previous,
            UUID key,
            Next next,
            PlacementText placement) {
        return sql.sql(
                        """
                        insert into composition.state (composition, number, previous, kind, placement, note, key, away)
                        select :id, coalesce(max(number), 0) + 1, :previous, :kind, :placement, :note, :key, :away::jsonb
                        from composition.state where composition = :id
                        returning number
                        """)
                .param("id", id.value())
                .param("previous", previous.orElse(null))
                .param("kind", next.kind().word())
                .param("placement", json.writeValueAsString(placement))
                .param("note", text(next.note()))
                .param("key", key)
                .param("away", next.away().map(json::writeValueAsString).orElse(null))
                .query(Integer.class)
                .single();
    }

    Optional<Integer> withKey(CompositionId id, UUID key) {
        return sql.sql("select number from composition.state where composition = ? and key = ?")
                .params(id.value(), key)
                .query(Integer.class)
                .optional();
    }

    Optional<Integer> previous(CompositionId id, int number) {
        return sql.sql(
                        "select previous from composition.state where composition = ? and number = ? and previous is not null")
                .params(id.value(), number)
                .query(Integer.class)
                .optional();
    }

    /** Of each state the one that it was made of. */
    Map<Integer, Integer> previous(CompositionId id) {
        return sql
                .sql(
                        "select number, previous from composition.state where composition = ? and previous is not null")
                .param(id.value())
                .query((row, _) -> Map.entry(row.getInt("number"), row.getInt("previous")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Who fell ill, by the number of the state that came of it. */
    Map<Integer, Away> absences(CompositionId id) {
        return sql
                .sql(
                        "select number, away from composition.state where composition = ? and away is not null")
                .param(id.value())
                .query((row, _) ->
                        Map.entry(
                                row.getInt("number"),
                                json.readValue(row.getString("away"), Away.class)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The one made last of those made of it. */
    Optional<Integer> newestAfter(CompositionId id, int number) {
        return sql.sql(
                        "select number from composition.state where composition = ? and previous = ? order by number desc limit 1")
                .params(id.value(), number)
                .query(Integer.class)
                .optional();
    }

    Optional<State> find(CompositionId id, int number, People people) {
        return sql.sql("select * from composition.state where composition = ? and number = ?")
                .params(id.value(), number)
                .query((row, _) -> state(row, people))
                .optional();
    }

    Optional<PlacementText> placement(CompositionId id, int number) {
        return sql.sql(
                        "select placement from composition.state where composition = ? and number = ?")
                .params(id.value(), number)
                .query((row, _) -> read(row))
                .optional();
    }

    /** The newest first. */
    List<StateLine> lines(CompositionId id) {
        return sql.sql(
                        "select number, previous, kind, note, made_at from composition.state where composition = ? order by number desc")
                .param(id.value())
                .query((row, _) ->
                        new StateLine(
                                row.getInt("number"),
                                Optional.ofNullable(row.getObject("previous", Integer.class)),
                                kind(row),
                                row.getTimestamp("made_at").toInstant(),
                                note(row)))
                .list();
    }

    private State state(ResultSet row, People people) throws SQLException {
        var placement = read(row);
        return new State(
                row.getInt("number"),
                Optional.ofNullable(row.getObject("previous", Integer.class)),
                kind(row),
                placement.placement(people),
                placement.pins(people),
                row.getTimestamp("made_at").toInstant(),
                note(row));
    }

    private PlacementText read(ResultSet row) throws SQLException {
        return json.readValue(row.getString("placement"), PlacementText.class);
    }

    private String text(Note note) {
        return note.equals(Note.NONE) ? "" : json.writeValueAsString(note);
    }

    private Note note(ResultSet row) throws SQLException {
        var text = row.getString("note");
        return text.isEmpty() ? Note.NONE : json.readValue(text, Note.class);
    }

    private static StateKind kind(ResultSet row) throws SQLException {
        return StateKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
    }
}
