package tillit.composition.web;

import java.util.List;
import tillit.shell.Page;

/** What can be said before anything is composed, as sentences: what cannot be, and what no placement will give. */
public record Foreseen(List<String> impossible, List<String> remarks) implements Page {

    /** So many are shown; who has mended these sees the rest. */
    public static final int SHOWN = 12;

    public boolean isOpen() {
        return impossible.isEmpty();
    }

    public static List<String> first(List<String> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }
}
