package tillit.conversation.gathering.web.phone;

import java.util.Optional;
import tillit.conversation.gathering.Gathering;

/**
 * Where somebody at the door wants to sit.
 *
 * @param host whether they were asked to be host there
 */
record Chair(Optional<Integer> table, boolean host) {

    static final Chair ANY = new Chair(Optional.empty(), false);

    /** Whether this phone sits there already. */
    boolean has(Phone phone) {
        return (table.isEmpty() || phone.table().equals(table)) && (!host || phone.isHost());
    }

    DoorPage door(Gathering gathering, Optional<String> error) {
        return new DoorPage(gathering, table, host, error);
    }
}
