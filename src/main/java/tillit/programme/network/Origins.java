package tillit.programme.network;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.conversation.CircleId;
import tillit.conversation.EndedCircles;
import tillit.programme.ProgrammeId;
import tillit.programme.kept.Kept;
import tillit.programme.kept.Programmes;
import tillit.programme.kept.StaffNow;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;

/** Of what a network comes: a part of a programme that was announced, or a circle that has ended. */
@Component
class Origins {

    /**
     * @param charter as it is before anybody is in the network
     * @param isFor who may join
     * @param asked who is told when there is a network; none where it was told otherwise
     */
    record Origin(Charter charter, Predicate<PersonId> isFor, List<PersonId> asked) {}

    /** A mentor and their mentee, or those who met for one talk only, are nothing that a network goes on with. */
    private static final int FEWEST = 3;

    private final JdbcClient sql;
    private final Programmes programmes;
    private final EndedCircles circles;
    private final StaffNow staff;

    Origins(JdbcClient sql, Programmes programmes, EndedCircles circles, StaffNow staff) {
        this.sql = sql;
        this.programmes = programmes;
        this.circles = circles;
        this.staff = staff;
    }

    Optional<Origin> of(NetworkId id) {
        return part(id).or(() -> circle(id));
    }

    private Optional<Origin> part(NetworkId id) {
        return sql.sql("select programme from programme.part where id = ? and kind = 'network'")
                .param(id.value())
                .query((row, _) -> new ProgrammeId(row.getObject("programme", UUID.class)))
                .optional()
                .flatMap(programmes::find)
                .filter(kept -> kept.announced().isPresent())
                .flatMap(kept ->
                        kept.programme()
                                .part(new PartId(id.value()))
                                .map(part ->
                                        new Origin(
                                                Charter.of(kept, part),
                                                one -> isFor(one, kept, part),
                                                List.of())));
    }

    private Optional<Origin> circle(NetworkId id) {
        return circles.find(new CircleId(id.value()))
                .filter(it -> it.people().size() >= FEWEST && it.meetings() > 1)
                .map(it ->
                        new Origin(Charter.after(it.name()), it.people()::contains, it.people()));
    }

    private boolean isFor(PersonId person, Kept kept, Part part) {
        return staff.now()
                .standing(person)
                .filter(kept.programme().audience()::has)
                .filter(part.audience()::has)
                .isPresent();
    }
}
