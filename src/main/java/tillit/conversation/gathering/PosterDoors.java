package tillit.conversation.gathering;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.conversation.GatheringId;
import tillit.conversation.TableDoors;

/** The address on the table's poster. */
@Component
class PosterDoors implements TableDoors {

    private final Gatherings gatherings;

    PosterDoors(Gatherings gatherings) {
        this.gatherings = gatherings;
    }

    @Override
    public Optional<String> door(GatheringId gathering, int table, boolean host) {
        return gatherings
                .find(gathering)
                .map(it -> "/g/" + it.code() + "/t/" + table + (host ? "?host=true" : ""));
    }
}
