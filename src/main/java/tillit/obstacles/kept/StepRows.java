package tillit.obstacles.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.mandates.TrialId;
import tillit.obstacles.Answer;
import tillit.obstacles.ObstacleId;
import tillit.obstacles.way.Place;
import tillit.obstacles.way.Step;
import tillit.organisation.UnitId;

/** The steps of obstacles as rows: each kind of step has its word, and columns for what it carries. */
@Repository
class StepRows {

    private final JdbcClient sql;

    StepRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether it is new: one that came by the same form before is not added again. */
    boolean add(ObstacleId obstacle, Told told) {
        var isNew = insert(obstacle, told);
        if (isNew) stand(obstacle, told.step());
        return isNew;
    }

    /** What the steps add up to, so that it can be searched. */
    private void stand(ObstacleId obstacle, Step step) {
        sql.sql(
                        """
                        update obstacles.obstacle set
                            raised_on = case when :kind = 'raised' then :day::date else raised_on end,
                            open = case when :kind in ('answered', 'joined') then false when :kind = 'back' then true else open end,
                            place = coalesce(:unit::uuid, place)
                        where id = :obstacle
                        """)
                .param("kind", kind(step))
                .param("day", step.on())
                .param("unit", step instanceof Step.Begins it ? it.at().unit().value() : null)
                .param("obstacle", obstacle.value())
                .update();
    }

    private boolean insert(ObstacleId obstacle, Told told) {
        var step = told.step();
        var begins = step instanceof Step.Begins it ? it : null;
        return sql.sql(
                                """
                                insert into obstacles.step
                                    (obstacle, number, key, kind, on_day, unit, body, days, answer, joined_to, trial, said, handling)
                                select :obstacle, coalesce(max(number), 0) + 1, :key, :kind, :day::date, :unit::uuid, :body::text,
                                    :days::int, :answer::text, :into::uuid, :trial::uuid, :said, :handling
                                from obstacles.step where obstacle = :obstacle
                                on conflict (key) do nothing
                                """)
                        .param("obstacle", obstacle.value())
                        .param("key", told.key())
                        .param("kind", kind(step))
                        .param("day", step.on())
                        .param("unit", begins == null ? null : begins.at().unit().value())
                        .param("body", begins == null ? null : begins.at().body().orElse(null))
                        .param("days", days(step))
                        .param(
                                "answer",
                                step instanceof Step.Answered it ? it.answer().word() : null)
                        .param("into", step instanceof Step.Joined it ? it.into().value() : null)
                        .param("trial", told.trial().map(TrialId::value).orElse(null))
                        .param("said", told.said())
                        .param("handling", Promises.OBSTACLE.code())
                        .update()
                > 0;
    }

    private static @Nullable Integer days(Step step) {
        return switch (step) {
            case Step.Begins it -> it.days();
            case Step.Asked it -> it.days();
            default -> null;
        };
    }

    private static String kind(Step step) {
        return switch (step) {
            case Step.Raised _ -> "raised";
            case Step.Owned _ -> "owned";
            case Step.Silent _ -> "silent";
            case Step.Passed _ -> "passed";
            case Step.Back _ -> "back";
            case Step.SilentAtTop _ -> "silent_at_top";
            case Step.Asked _ -> "asked";
            case Step.Replied _ -> "replied";
            case Step.Answered _ -> "answered";
            case Step.GoneAsked _ -> "gone_asked";
            case Step.Gone _ -> "gone";
            case Step.Joined _ -> "joined";
        };
    }

    static Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getObject("key", UUID.class),
                step(row),
                row.getString("said"),
                Optional.ofNullable(row.getObject("trial", UUID.class)).map(TrialId::new));
    }

    static Step step(ResultSet row) throws SQLException {
        var day = row.getObject("on_day", LocalDate.class);
        int days = row.getInt("days");
        return switch (row.getString("kind")) {
            case "raised" -> new Step.Raised(day);
            case "owned" -> new Step.Owned(day, place(row), days);
            case "silent" -> new Step.Silent(day, place(row), days);
            case "passed" -> new Step.Passed(day, place(row), days);
            case "back" -> new Step.Back(day, place(row), days);
            case "silent_at_top" -> new Step.SilentAtTop(day);
            case "asked" -> new Step.Asked(day, days);
            case "replied" -> new Step.Replied(day);
            case "answered" ->
                    new Step.Answered(
                            day, Answer.valueOf(row.getString("answer").toUpperCase(Locale.ROOT)));
            case "gone_asked" -> new Step.GoneAsked(day);
            case "gone" -> new Step.Gone(day);
            case "joined" ->
                    new Step.Joined(day, new ObstacleId(row.getObject("joined_to", UUID.class)));
            default -> throw new IllegalStateException("No such step: " + row.getString("kind"));
        };
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                new UnitId(row.getObject("unit", UUID.class)),
                Optional.ofNullable(row.getString("body")));
    }
}
