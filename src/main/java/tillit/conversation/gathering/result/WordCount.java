package tillit.conversation.gathering.result;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tillit.conversation.method.Harvest;
import tillit.conversation.method.Overrides;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.Step;

/** The words of a step as the organiser left the wall, with how many have sent each; most often first. */
final class WordCount {

    private final Overrides overrides;
    private final Map<String, Set<SeatId>> seats = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> spellings = new HashMap<>();

    private WordCount(Overrides overrides) {
        this.overrides = overrides;
    }

    static WordCount of(Harvest harvest, Step step) {
        var count = new WordCount(harvest.wall(step.id()));
        harvest.state().words(step.id(), 0).forEach(word -> count.add(word.seat(), word.text().strip()));
        return count;
    }

    GatheringResult.Words part(String heading, String question) {
        var hidden = seats.keySet().stream().filter(overrides.hidden()::contains).count();
        var shown =
                seats.entrySet().stream()
                        .filter(entry -> !overrides.hidden().contains(entry.getKey()))
                        .filter(entry -> entry.getValue().size() >= least())
                        .map(entry ->
                                new GatheringResult.Word(
                                        label(entry.getKey()), entry.getValue().size()))
                        .sorted(Comparator.comparingInt(GatheringResult.Word::count).reversed())
                        .toList();
        var others = seats.size() - shown.size() - (int) hidden;
        return new GatheringResult.Words(heading, question, shown, others, (int) hidden);
    }

    private int least() {
        return overrides.all() ? 1 : 2;
    }

    private void add(SeatId seat, String text) {
        var key = overrides.root(text.toLowerCase(Locale.ROOT));
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
