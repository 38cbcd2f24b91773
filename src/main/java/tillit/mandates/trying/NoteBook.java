package tillit.mandates.trying;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.law.Handling;
import tillit.mandates.TrialId;

/** What the two have seen, and when texts of trials are to be gone. */
@Repository
class NoteBook {

    private final JdbcClient sql;

    NoteBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** With the same id there is one. */
    void add(TrialId trial, Note note, Handling handling) {
        sql.sql(
                        """
                        insert into mandates.trial_note (id, trial, person, day, text, handling)
                        values (?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                        """)
                .params(
                        note.id(),
                        trial.value(),
                        note.by().value(),
                        note.day(),
                        note.text(),
                        handling.code())
                .update();
    }

    /** The newest first. */
    List<Note> of(TrialId trial) {
        return sql.sql("select * from mandates.trial_note where trial = ? order by day desc, id")
                .param(trial.value())
                .query((row, _) ->
                        new Note(
                                row.getObject("id", UUID.class),
                                new PersonId(row.getObject("person", UUID.class)),
                                row.getObject("day", LocalDate.class),
                                row.getString("text")))
                .list();
    }

    /** Its notes are gone so long after that day, and, when it is back, what it was as well. */
    void ended(TrialId trial, LocalDate day, boolean back) {
        var notes =
                sql.sql("select handling from mandates.trial_note where trial = ? limit 1")
                        .param(trial.value())
                        .query(String.class)
                        .optional();
        notes.flatMap(code -> Handling.of(code).erasedOn(day))
                .ifPresent(gone ->
                        sql.sql("update mandates.trial_note set erased_on = ? where trial = ?")
                                .params(gone, trial.value())
                                .update());
        if (back) gone(trial, day);
    }

    private void gone(TrialId trial, LocalDate day) {
        var code =
                sql.sql("select handling from mandates.trial where id = ?")
                        .param(trial.value())
                        .query(String.class)
                        .single();
        Handling.of(code)
                .erasedOn(day)
                .ifPresent(gone ->
                        sql.sql("update mandates.trial set erased_on = ? where id = ?")
                                .params(gone, trial.value())
                                .update());
    }

    /** Those lasting ones of which this version has a line are in the order from that day on. */
    void taken(UUID version, LocalDate day) {
        sql.sql(
                        """
                        select trial from mandates.line where version = ? and trial in (
                            select id from mandates.trial where state = 'lasting' and erased_on is null)
                        """)
                .param(version)
                .query((row, _) -> row.getObject("trial", UUID.class))
                .list()
                .forEach(trial -> gone(new TrialId(trial), day));
    }

    int eraseNotes(LocalDate day) {
        return sql.sql("delete from mandates.trial_note where erased_on <= ?").param(day).update();
    }

    int eraseTrials(LocalDate day) {
        return sql.sql("delete from mandates.trial where erased_on <= ?").param(day).update();
    }
}
