package tillit.conversation.wall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import tillit.conversation.method.SeatId;

/** Spellings that make one brick. */
final class Pile {

    private final String root;
    private final Set<Group> groups = new LinkedHashSet<>();
    private final List<Spelling> spellings = new ArrayList<>();
    private final List<Spelling> own = new ArrayList<>();
    private final List<Set<SeatId>> seats = new ArrayList<>();

    /** @param root the key of the word as which all of it counts */
    Pile(String root) {
        this.root = root;
    }

    void lay(Group group, List<Spelling> more, Set<SeatId> senders, boolean areOwn) {
        groups.add(group);
        spellings.addAll(more);
        if (areOwn) own.addAll(more);
        seats.add(senders);
    }

    String root() {
        return root;
    }

    /** Those of which something lies here. */
    Set<Group> groups() {
        return groups;
    }

    /** How many spellings of the whole wall came before the first of these. */
    int first() {
        return spellings.stream().mapToInt(Spelling::first).min().orElseThrow();
    }

    /** How many seats; who has sent several of its words counts once. */
    int count() {
        if (seats.size() == 1) return seats.getFirst().size();
        seats.sort(Comparator.comparingInt((Set<SeatId> some) -> some.size()).reversed());
        return IntStream.range(0, seats.size()).map(this::notBefore).sum();
    }

    private int notBefore(int place) {
        var before = seats.subList(0, place);
        if (before.isEmpty()) return seats.getFirst().size();
        return (int)
                seats.get(place).stream()
                        .filter(seat -> before.stream().noneMatch(some -> some.contains(seat)))
                        .count();
    }

    /** Its name is the one of the word into which others were joined, as long as anybody has sent that. */
    Brick brick(Labels labels, int count, boolean hidden) {
        var sent = Labels.mostFirst(present(spellings));
        var named = Labels.mostFirst(present(own));
        return new Brick(
                root,
                labels.written((named.isEmpty() ? sent : named).getFirst()),
                count,
                hidden,
                sent.stream().map(labels::written).distinct().toList());
    }

    private static List<Spelling> present(List<Spelling> all) {
        return all.stream().filter(it -> !it.seats().isEmpty()).toList();
    }
}
