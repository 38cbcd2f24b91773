package tillit.programme.template;

import java.util.stream.Stream;

/** The same in the three languages. */
public record Wording(String sv, String da, String en) {

    Stream<String> all() {
        return Stream.of(sv, da, en);
    }

    /** In Swedish, when there is no such language. */
    public String in(String language) {
        return switch (language) {
            case "da" -> da;
            case "en" -> en;
            default -> sv;
        };
    }
}
