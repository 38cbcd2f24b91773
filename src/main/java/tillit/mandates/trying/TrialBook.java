package tillit.mandates.trying;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.mandates.MandateId;
import tillit.mandates.Promises;
import tillit.mandates.TrialId;
import tillit.mandates.Trials.Plan;
import tillit.mandates.Trials.State;
import tillit.organisation.UnitId;

/** What is tried where. */
@Repository
class TrialBook {

    private final JdbcClient sql;

    TrialBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Changes nothing when there is one with this id; says whether it is new. */
    boolean add(TrialId id, Plan plan, Optional<UnitId> giverUnit, String language) {
        return sql.sql(
                                """
                                insert into mandates.trial (id, origin, what, mandate, unit, given_by, giver_unit, from_day,
                                    until_day, first_until, stop_rule, look_at, state, language, handling, terms_handling)
                                values (:id, :origin, :what, :mandate, :unit, :givenBy, :giverUnit, :from,
                                    :until, :until, :stopRule, :lookAt, 'tried', :language, :handling, :terms)
                                on conflict (id) do nothing
                                """)
                        .param("id", id.value())
                        .param("origin", plan.origin().orElse(null))
                        .param("what", plan.what())
                        .param("mandate", plan.mandate().map(MandateId::value).orElse(null))
                        .param("unit", plan.unit().value())
                        .param("givenBy", plan.givenBy().value())
                        .param("giverUnit", giverUnit.map(UnitId::value).orElse(null))
                        .param("from", plan.from())
                        .param("until", plan.until())
                        .param("stopRule", plan.stopRule())
                        .param("lookAt", plan.lookAt())
                        .param("language", language)
                        .param("handling", Promises.TRIAL.code())
                        .param("terms", Promises.TERMS.code())
                        .update()
                > 0;
    }

    /** Until the transaction ends nobody else decides it. */
    Optional<Tried> hold(TrialId id) {
        return trials("where id = ? for no key update", id.value()).stream().findFirst();
    }

    Optional<Tried> find(TrialId id) {
        return trials("where id = ?", id.value()).stream().findFirst();
    }

    /** Those that nobody has decided yet. */
    List<Tried> undecided() {
        return trials("where state in ('tried', 'extended') order by until_day, id");
    }

    /** All but those that are long over: where somebody of these units, or who gave them, may be one of the two. */
    List<Tried> about(Collection<UnitId> units, PersonId person) {
        return trials(
                """
                where given_by = ? or unit = any (?::uuid[]) or giver_unit = any (?::uuid[])
                order by until_day desc, id
                """,
                person.value(),
                ids(units),
                ids(units));
    }

    /** Those in one of these units that the order itself does not say yet on that day. */
    List<Tried> in(Collection<UnitId> units, LocalDate day) {
        return trials(
                """
                where unit = any (?::uuid[]) and state <> 'back' and not exists (
                    select from mandates.line l join mandates.version v on v.id = l.version
                    where l.trial = trial.id and v.from_day <= ?)
                order by from_day desc, id
                """,
                ids(units),
                day);
    }

    /** Which of these speak of what is asked, as {@code to_tsquery} takes it. */
    List<UUID> speaking(Collection<TrialId> those, String terms) {
        return sql.sql(
                        """
                        select id from mandates.trial where id = any (:those::uuid[]) and words @@
                            (to_tsquery('swedish', :terms) || to_tsquery('danish', :terms) || to_tsquery('english', :terms))
                        """)
                .param("those", those.stream().map(TrialId::toString).toArray(String[]::new))
                .param("terms", terms)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    void asked(TrialId id, int times) {
        sql.sql("update mandates.trial set asked = ? where id = ?")
                .params(times, id.value())
                .update();
    }

    void extend(TrialId id, LocalDate until) {
        sql.sql(
                        "update mandates.trial set state = 'extended', until_day = ?, asked = 0 where id = ?")
                .params(until, id.value())
                .update();
    }

    void decide(TrialId id, State state, String reason, Optional<PersonId> by, LocalDate day) {
        sql.sql(
                        """
                        update mandates.trial set state = :state, reason = :reason, decided_by = :by, decided_on = :day
                        where id = :id
                        """)
                .param("state", state.name().toLowerCase(Locale.ROOT))
                .param("reason", reason)
                .param("by", by.map(PersonId::value).orElse(null))
                .param("day", day)
                .param("id", id.value())
                .update();
    }

    private static String[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::toString).toArray(String[]::new);
    }

    private List<Tried> trials(String which, Object... values) {
        return sql.sql("select * from mandates.trial " + which)
                .params(values)
                .query(TrialBook::tried)
                .list();
    }

    private static Tried tried(ResultSet row, int number) throws SQLException {
        return new Tried(
                new TrialId(row.getObject("id", UUID.class)),
                plan(row),
                Optional.ofNullable(row.getObject("giver_unit", UUID.class)).map(UnitId::new),
                row.getObject("first_until", LocalDate.class),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("decided_by", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getObject("decided_on", LocalDate.class)),
                row.getInt("asked"));
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                Optional.ofNullable(row.getObject("origin", UUID.class)),
                row.getString("what"),
                Optional.ofNullable(row.getObject("mandate", UUID.class)).map(MandateId::new),
                new UnitId(row.getObject("unit", UUID.class)),
                new PersonId(row.getObject("given_by", UUID.class)),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("stop_rule"),
                row.getString("look_at"));
    }
}
