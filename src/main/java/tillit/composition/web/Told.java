package tillit.composition.web;

import tillit.composition.desk.Search;
import tillit.shell.Frame;

/** How far a search has come, in words. */
public final class Told {

    private Told() {}

    public static String of(Search search, Frame frame) {
        if (search.isWaiting()) return frame.text("composition.progress.waiting");
        if (!search.hasFound()) return frame.text("composition.progress.dealing");
        if (search.without().isPresent()) return clash(search.without().get(), frame);
        var best = search.best();
        if (best.broken() > 0) return frame.text("composition.progress.broken", best.broken());
        long over = best.wishes() - best.bound();
        return over > 0
                ? frame.text("composition.progress.kept", over)
                : frame.text("composition.progress.best");
    }

    private static String clash(Search.Without without, Frame frame) {
        return frame.text("composition.progress.clash", without.before() + 1, without.of());
    }
}
