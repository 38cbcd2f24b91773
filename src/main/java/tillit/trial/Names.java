package tillit.trial;

import java.util.List;
import java.util.stream.Stream;

/** Draws names as one meets them in a Nordic municipality. */
final class Names {

    private final List<Origin> origins = Origin.all();
    private final Lot lot;

    Names(Lot lot) {
        this.lot = lot;
    }

    /** Nobody is called like one of the cast: a search for Sara Nyström finds one. */
    String next(String language) {
        return Stream.generate(() -> origin(language).name(lot))
                .filter(name -> !Cast.isNamed(name))
                .findFirst()
                .orElseThrow();
    }

    private Origin origin(String language) {
        int drawn = lot.below(1000);
        for (var origin : origins) {
            drawn -= origin.share(language);
            if (drawn < 0) return origin;
        }
        throw new IllegalStateException(
                "The shares of " + language + " in origins.txt are less than a thousand.");
    }
}
