package tillit.organisation.scim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;

/** The keys by which directories get in: shown once, kept as hashes only. */
@Service
@Transactional
public class Tokens {

    private final JdbcClient sql;

    Tokens(JdbcClient sql) {
        this.sql = sql;
    }

    /** 32 random bytes as text; nobody can see it again. */
    public String make(PersonId by) {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql.sql("insert into organisation.directory_token (id, hash, made_by) values (?, ?, ?)")
                .params(UUID.randomUUID(), hash(token), by.value())
                .update();
        return token;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Token> all() {
        return sql.sql("select * from organisation.directory_token order by made_at desc")
                .query(Tokens::row)
                .list();
    }

    public void revoke(UUID id) {
        sql.sql(
                        "update organisation.directory_token set revoked_at = now() where id = ? and revoked_at is null")
                .param(id)
                .update();
    }

    /** Whether it is one of ours. All are compared, each in the same time whatever is alike. */
    public boolean opens(String token) {
        var hash = hash(token);
        record Known(UUID id, byte[] hash) {}
        var found =
                sql
                        .sql(
                                "select id, hash from organisation.directory_token where revoked_at is null")
                        .query((row, number) ->
                                new Known(row.getObject("id", UUID.class), row.getBytes("hash")))
                        .list()
                        .stream()
                        .filter(known -> MessageDigest.isEqual(known.hash(), hash))
                        .findFirst();
        found.ifPresent(known -> used(known.id()));
        return found.isPresent();
    }

    /** To the minute: a directory asks thousands of times in a row. */
    private void used(UUID id) {
        sql.sql(
                        """
                        update organisation.directory_token set last_used = now()
                        where id = ? and (last_used is null or last_used < now() - interval '1 minute')
                        """)
                .param(id)
                .update();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Token row(ResultSet row, int number) throws SQLException {
        return new Token(
                row.getObject("id", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                moment(row, "last_used"),
                moment(row, "revoked_at").isPresent());
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
