package tillit.conversation.room;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tillit.conversation.RoomId;
import tillit.conversation.method.SeatId;

/** Which token opens which seat. Those in use are remembered: a phone shows its own with each request. */
@Repository
class RoomTokens {

    private static final int MOST_REMEMBERED = 50_000;

    private final ConcurrentHashMap<TokenHash, RoomSeat> remembered = new ConcurrentHashMap<>();
    private final JdbcClient sql;

    RoomTokens(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<RoomSeat> seat(TokenHash token) {
        return Optional.ofNullable(remembered.get(token)).or(() -> find(token));
    }

    /** Those of {@code tokens} that have a seat already. */
    Set<TokenHash> known(Set<TokenHash> tokens) {
        if (tokens.isEmpty()) return new HashSet<>();
        return new HashSet<>(
                sql.sql("select hash from conversation.token where hash = any (?)")
                        .param(bytes(tokens))
                        .query((row, _) -> TokenHash.of(row.getBytes(1)))
                        .list());
    }

    void add(RoomId room, Map<TokenHash, SeatId> seats) {
        if (seats.isEmpty()) return;
        sql.sql(
                        """
                        insert into conversation.token (room, hash, seat)
                        select ?, hash, seat from unnest(?::bytea[], ?::int[]) as joined (hash, seat)
                        """)
                .params(
                        room.value(),
                        bytes(seats.keySet()),
                        seats.values().stream().map(SeatId::number).toArray(Integer[]::new))
                .update();
    }

    /** Once they are committed. */
    void remember(RoomId room, Map<TokenHash, SeatId> seats) {
        seats.forEach((token, seat) -> remember(token, new RoomSeat(room, seat)));
    }

    /** The phones of an erased room have no seat any more. */
    void delete(RoomId room) {
        sql.sql("delete from conversation.token where room = ?").param(room.value()).update();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void erased(RoomErased event) {
        forget(event.room());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forgotten(RoomForgotten event) {
        forget(event.room());
    }

    private void forget(RoomId room) {
        remembered.values().removeIf(seat -> seat.room().equals(room));
    }

    private Optional<RoomSeat> find(TokenHash token) {
        var found =
                sql.sql("select room, seat from conversation.token where hash = ?")
                        .param(token.bytes())
                        .query((row, _) ->
                                new RoomSeat(
                                        new RoomId(row.getObject("room", UUID.class)),
                                        new SeatId(row.getInt("seat"))))
                        .optional();
        if (!TransactionSynchronizationManager.isActualTransactionActive())
            found.ifPresent(seat -> remember(token, seat));
        return found;
    }

    /** When there are too many it begins anew: who is still there is found again. */
    private void remember(TokenHash token, RoomSeat seat) {
        if (remembered.size() >= MOST_REMEMBERED) remembered.clear();
        remembered.put(token, seat);
    }

    private static byte[][] bytes(Collection<TokenHash> tokens) {
        return tokens.stream().map(TokenHash::bytes).toArray(byte[][]::new);
    }
}
