package tillit.conversation.wall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tillit.conversation.method.SeatId;

/** All spellings that say the same by the language's forms, before fingers that slipped and hands that sort. */
final class Group {

    private final String key;
    private final List<Spelling> spellings = new ArrayList<>();
    private final List<Group> neighbours = new ArrayList<>();
    private @Nullable String bare;
    private int count = -1;

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

    int first() {
        return spellings.getFirst().first();
    }

    /** How many seats; counted anew only when somebody has sent or taken back. */
    int count() {
        if (count < 0) count = seats(spellings).size();
        return count;
    }

    void changed() {
        count = -1;
    }

    static Set<SeatId> seats(List<Spelling> spellings) {
        if (spellings.size() == 1) return spellings.getFirst().seats();
        var seats = new HashSet<SeatId>();
        for (var spelling : spellings) seats.addAll(spelling.seats());
        return seats;
    }
}
