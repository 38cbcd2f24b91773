package tillit.programme.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;

/** Who is in which network, and the turn that was taken or handed on last. */
@Repository
class NetworkBook {

    private final JdbcClient sql;

    NetworkBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Until the transaction ends nobody joins, leaves or takes a turn: else two would host at once. */
    void hold(ProgrammeId programme, PartId part) {
        sql.sql("select id from programme.part where programme = ? and id = ? for no key update")
                .params(programme.value(), part.value())
                .query(UUID.class)
                .optional();
    }

    Network network(ProgrammeId programme, Part part) {
        return new Network(programme, part, members(programme, part), last(programme, part));
    }

    private List<Member> members(ProgrammeId programme, Part part) {
        return sql.sql(
                        """
                        select number, person from programme.network_member
                        where programme = ? and part = ? order by number
                        """)
                .params(programme.value(), part.id().value())
                .query((row, _) -> member(row, "number"))
                .list();
    }

    private Optional<Turn> last(ProgrammeId programme, Part part) {
        return sql.sql(
                        """
                        select * from programme.network_turn where programme = ? and part = ?
                        """)
                .params(programme.value(), part.id().value())
                .query(NetworkBook::turn)
                .optional();
    }

    void join(Network network, PersonId person) {
        sql.sql(
                        """
                        insert into programme.network_member (programme, part, person) values (?, ?, ?)
                        on conflict (programme, part, person) do nothing
                        """)
                .params(network.programme().value(), network.part().id().value(), person.value())
                .update();
    }

    void leave(Network network, PersonId person) {
        sql.sql(
                        """
                        delete from programme.network_member where programme = ? and part = ? and person = ?
                        """)
                .params(network.programme().value(), network.part().id().value(), person.value())
                .update();
    }

    /** The last turn; what was said of those before is no more. */
    void put(Network network, Turn turn) {
        sql.sql(
                        """
                        insert into programme.network_turn
                            (programme, part, number, member, person, starts_at, place, question)
                        values (:programme, :part, :number, :member, :person, :at, :place, :question)
                        on conflict (programme, part) do update set
                            number = excluded.number, member = excluded.member, person = excluded.person,
                            starts_at = excluded.starts_at, place = excluded.place, question = excluded.question
                        """)
                .param("programme", network.programme().value())
                .param("part", network.part().id().value())
                .param("number", turn.number())
                .param("member", turn.host().number())
                .param("person", turn.host().person().value())
                .param("at", turn.meeting().map(it -> Timestamp.from(it.at())).orElse(null))
                .param("place", turn.meeting().map(Meeting::place).orElse(""))
                .param("question", turn.meeting().map(Meeting::question).orElse(""))
                .update();
    }

    private static Turn turn(ResultSet row, int number) throws SQLException {
        var at = row.getTimestamp("starts_at");
        var place = row.getString("place");
        var question = row.getString("question");
        return new Turn(
                row.getInt("number"),
                member(row, "member"),
                Optional.ofNullable(at)
                        .map(moment -> new Meeting(moment.toInstant(), place, question)));
    }

    private static Member member(ResultSet row, String number) throws SQLException {
        return new Member(row.getLong(number), new PersonId(row.getObject("person", UUID.class)));
    }
}
