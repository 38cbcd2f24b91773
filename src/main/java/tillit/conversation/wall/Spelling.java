package tillit.conversation.wall;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tillit.conversation.method.SeatId;

/** One spelling of a word, who has sent it, and with which capitals. */
final class Spelling {

    private final String text;
    private final int first;
    private final Map<SeatId, Integer> seats = new HashMap<>();
    private final Map<String, Integer> shown = new LinkedHashMap<>();

    /** @param first how many spellings there were before it */
    Spelling(String text, int first) {
        this.text = text;
        this.first = first;
    }

    void add(SeatId seat, String as) {
        seats.merge(seat, 1, Integer::sum);
        shown.merge(as, 1, Integer::sum);
    }

    void take(SeatId seat, String as) {
        seats.computeIfPresent(seat, (_, times) -> times > 1 ? times - 1 : null);
        shown.computeIfPresent(as, (_, times) -> times > 1 ? times - 1 : null);
    }

    String text() {
        return text;
    }

    int first() {
        return first;
    }

    Set<SeatId> seats() {
        return seats.keySet();
    }

    /** The way in which it is written most, with its capitals. */
    String mostly() {
        return shown.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry<String, Integer>::getValue))
                .map(Map.Entry::getKey)
                .orElse(text);
    }

    Collection<String> ways() {
        return shown.keySet();
    }

    int times() {
        return shown.values().stream().mapToInt(Integer::intValue).sum();
    }
}
