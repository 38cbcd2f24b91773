package tillit.conversation.wall;

import java.util.ArrayList;
import java.util.List;

/** Spellings that make one brick. */
final class Pile {

    private final String root;
    private final List<Spelling> spellings = new ArrayList<>();
    private final List<Spelling> own = new ArrayList<>();
    private int most;

    /** @param root the key of the word as which all of it counts */
    Pile(String root) {
        this.root = root;
    }

    void lay(List<Spelling> more, int count, boolean areOwn) {
        spellings.addAll(more);
        if (areOwn) own.addAll(more);
        most += count;
    }

    String root() {
        return root;
    }

    /** So many seats at most: each group's counted for itself, which is known without counting. */
    int most() {
        return most;
    }

    /** Its name is the one of the word into which others were joined, as long as anybody has sent that. */
    Brick brick(Labels labels, boolean hidden) {
        var sent = Labels.mostFirst(present(spellings));
        var named = Labels.mostFirst(present(own));
        return new Brick(
                root,
                labels.written((named.isEmpty() ? sent : named).getFirst()),
                Group.seats(sent).size(),
                hidden,
                sent.stream().map(labels::written).distinct().toList());
    }

    private static List<Spelling> present(List<Spelling> all) {
        return all.stream().filter(it -> !it.seats().isEmpty()).toList();
    }
}
