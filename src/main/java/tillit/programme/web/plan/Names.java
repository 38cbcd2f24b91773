package tillit.programme.web.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may be the name of something, or of an area. */
final class Names {

    static final int LONGEST = 80;

    private Names() {}

    /** The key of what to say beside areas of which one is not there (any more): none would mean all. */
    static Optional<String> wrongAreas(Set<String> typed, List<String> known) {
        return known.containsAll(typed) ? Optional.empty() : Optional.of("programme.wrong.area");
    }

    /** The key of what to say beside a name that cannot be one. */
    static Optional<String> wrong(String name) {
        if (name.isEmpty()) return Optional.of("programme.wrong.nameless");
        return name.length() > LONGEST
                ? Optional.of("programme.wrong.name.long")
                : Optional.empty();
    }
}
