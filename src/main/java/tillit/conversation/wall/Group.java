package tillit.conversation.wall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tillit.conversation.method.SeatId;

/** All spellings that say the same by the language's forms, before fingers that slipped and hands that sort. */
final class Group {

    private final String key;
    private final List<Spelling> spellings = new ArrayList<>();
    private final List<Group> neighbours = new ArrayList<>();
    private final Map<SeatId, Integer> seats = new HashMap<>();
    private @Nullable String bare;

    Group(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    List<Spelling> spellings() {
        return spellings;
    }

    /** The letters that are left when its disguises are taken off; found once. */
    String bare(Lexicon lexicon) {
        if (bare == null) bare = Veil.bare(spellings.getFirst().mostly(), lexicon);
        return bare;
    }

    /** Those that one letter sets apart. */
    List<Group> neighbours() {
        return neighbours;
    }

    void add(SeatId seat) {
        seats.merge(seat, 1, Integer::sum);
    }

    void take(SeatId seat) {
        seats.computeIfPresent(seat, (_, times) -> times > 1 ? times - 1 : null);
    }

    /** Who has sent it in any spelling. */
    Set<SeatId> seats() {
        return seats.keySet();
    }

    int count() {
        return seats.size();
    }
}
