package tillit.conversation.chest;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;

/** Every person's treasure chest. The server keeps what lies in it and cannot read it. */
@Service
public class Chest {

    /** Ten things from each of a hundred meetings; and as many bytes, sealed, as they have when they are long. */
    static final int MOST_ITEMS = 1_000;

    static final long MOST_BYTES = 5_000_000;

    private final JdbcClient sql;

    Chest(JdbcClient sql) {
        this.sql = sql;
    }

    /** Puts something in; the same thing put in twice lies there once. False, and it does not, when it is full. */
    @Transactional
    public boolean put(PersonId person, UUID item, String content) {
        if (ids(person).contains(item)) return true;
        if (isFullWith(person, content)) return false;
        sql.sql(
                        "insert into conversation.chest_item (person, id, content) values (?, ?, ?) on conflict do nothing")
                .params(person.value(), item, content)
                .update();
        return true;
    }

    public void remove(PersonId person, UUID item) {
        sql.sql("delete from conversation.chest_item where person = ? and id = ?")
                .params(person.value(), item)
                .update();
    }

    /** Newest first. */
    public List<ChestItem> of(PersonId person) {
        return sql.sql(
                        "select * from conversation.chest_item where person = ? order by kept_at desc, id")
                .param(person.value())
                .query((row, _) ->
                        new ChestItem(
                                row.getObject("id", UUID.class),
                                row.getString("content"),
                                row.getTimestamp("kept_at").toInstant()))
                .list();
    }

    public Set<UUID> ids(PersonId person) {
        return new HashSet<>(
                sql.sql("select id from conversation.chest_item where person = ?")
                        .param(person.value())
                        .query(UUID.class)
                        .list());
    }

    /** Opens the keys that this person's browsers have locked away; made the first time it is asked for. */
    @Transactional
    public String lock(PersonId person) {
        sql.sql(
                        "insert into conversation.chest_lock (person, lock) values (?, ?) on conflict do nothing")
                .params(person.value(), random())
                .update();
        return sql.sql("select lock from conversation.chest_lock where person = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    private boolean isFullWith(PersonId person, String content) {
        return sql.sql(
                        "select count(*) >= ? or coalesce(sum(octet_length(content)), 0) + ? > ?"
                                + " from conversation.chest_item where person = ?")
                .params(MOST_ITEMS, content.length(), MOST_BYTES, person.value())
                .query(Boolean.class)
                .single();
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
