package tillit.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.LEYLA;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A backup from the time of a meeting, kept by somebody who should not have it; and a member's old browser. */
final class OldBackup {

    /** What this browser has locked away, with the keys of {@code locks}: does it open what is in the backup? */
    private static final String OPEN =
            """
            async ({ circle, kept, locks, room, content, place }) => {
              const { remember, unlock, derive } = await import("tillit/keys");
              const { open } = await import("tillit/sealing");
              const { text } = await import("tillit/letters");
              const name = `circle/${circle}`;
              await remember(name, { iv: text.toBytes(kept.iv), locked: text.toBytes(kept.locked) });
              for (const lock of locks) {
                const raw = await unlock(name, lock);
                if (raw) return (await open(await derive(raw, `meeting ${room}`), content, place)).t;
              }
              return "";
            }\
            """;

    private static final String KEPT =
            """
            async (circle) => {
              const { recall } = await import("tillit/keys");
              const { text } = await import("tillit/letters");
              const { iv, locked } = await recall(`circle/${circle}`);
              return { iv: text.of(iv), locked: text.of(new Uint8Array(locked)) };
            }\
            """;

    private final Database database;
    private final Device leylas;
    private final Meeting meeting;
    private final Object kept;
    private final String content;
    private final String place;

    /** Made while the room is there: the rows of every table, and a copy of Leyla's browser's storage. */
    OldBackup(Database database, Device leylas, Meeting meeting) {
        this.database = database;
        this.leylas = leylas;
        this.meeting = meeting;
        var phone = meeting.phone(LEYLA);
        kept = phone.page().evaluate(KEPT, meeting.circle());
        var text = phone.find("#keepable sealed-text[data-key=room]").first();
        content = String.valueOf(text.getAttribute("data-content"));
        place = String.valueOf(text.getAttribute("data-place"));
        database.run("create schema backup");
        for (var table : List.of("room_event", "room_text", "circle_lock"))
            database.run("create table backup." + table + " as table conversation." + table);
    }

    /** Once the circle has ended, old rows and an old browser are worth nothing with the locks that are left. */
    void opensNothing(Device aino) {
        assertThat(rows("backup.room_text where content like '%" + content + "%'")).isPositive();
        CirclePage.of(meeting.circle(), aino).end();
        var page = leylas.page(390, 844);
        page.navigate("/chest");
        assertThat(rows("conversation.circle_lock where circle = '" + meeting.circle() + "'"))
                .isZero();
        assertThat(rows("conversation.room_text")).isZero();
        assertThat(page.evaluate(OPEN, with(locks("conversation")))).isEqualTo("");
        theSameOpensWithTheLocksOfThen(page.evaluate(OPEN, with(locks("backup"))));
    }

    /** Shows that what was tried is what works: it is the lock that makes the difference. */
    private static void theSameOpensWithTheLocksOfThen(Object opened) {
        assertThat(String.valueOf(opened)).isNotBlank();
    }

    private long rows(String from) {
        return database.sql().sql("select count(*) from " + from).query(Long.class).single();
    }

    /** Every lock that the server has, of whatever circle or chest. */
    private List<@Nullable String> locks(String schema) {
        return database.sql()
                .sql(
                        "select lock from "
                                + schema
                                + ".circle_lock union select lock from conversation.chest_lock")
                .query(String.class)
                .list();
    }

    private Map<String, Object> with(List<@Nullable String> locks) {
        return Map.of(
                "circle", meeting.circle(),
                "kept", kept,
                "locks", locks,
                "room", meeting.room(),
                "content", content,
                "place", place);
    }
}
