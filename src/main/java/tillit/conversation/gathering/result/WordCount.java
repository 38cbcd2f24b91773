package tillit.conversation.gathering.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tillit.conversation.method.RoomState;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.Step;

/** The words of a step with how many have sent each; most often first. */
final class WordCount {

    /** A word appears when so many have sent it. */
    private static final int AT_LEAST = 2;

    private final Map<String, Set<SeatId>> seats = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> spellings = new HashMap<>();

    private WordCount() {}

    static WordCount of(RoomState state, Step step) {
        var count = new WordCount();
        for (var given : state.contributions().in(step.id()))
            count.add(given.author(), given.standing().text().strip());
        return count;
    }

    GatheringResult.Words part(String heading, String question) {
        List<GatheringResult.Word> shown = new ArrayList<>();
        seats.forEach(
                (key, by) -> {
                    if (by.size() >= AT_LEAST)
                        shown.add(new GatheringResult.Word(label(key), by.size()));
                });
        shown.sort(Comparator.comparingInt(GatheringResult.Word::count).reversed());
        return new GatheringResult.Words(
                heading, question, List.copyOf(shown), seats.size() - shown.size(), 0);
    }

    private void add(SeatId seat, String text) {
        var key = text.toLowerCase(Locale.ROOT);
        seats.computeIfAbsent(key, _ -> new HashSet<>()).add(seat);
        spellings.computeIfAbsent(key, _ -> new HashMap<>()).merge(text, 1, Integer::sum);
    }

    private String label(String key) {
        return spellings.getOrDefault(key, Map.of()).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(key);
    }
}
