package tillit.conversation;

import java.util.Optional;

/** Where one comes in to a table of a gathering. */
public interface TableDoors {

    /**
     * An address in this house, the same for everyone at the table; empty when there is no such gathering.
     *
     * @param table from 1
     * @param host whether it asks to be host there, as anybody at the table may
     */
    Optional<String> door(GatheringId gathering, int table, boolean host);
}
