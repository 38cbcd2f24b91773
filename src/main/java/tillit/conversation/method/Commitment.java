package tillit.conversation.method;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What will be done, by whom and when: what a {@code choose} step of an open room gathers. When is a date or plain
 * words. Who and when may be empty, as on paper.
 */
public record Commitment(String what, String who, String when) {

    /** Nothing yet. */
    public static final Commitment NONE = new Commitment("", "", "");

    public Commitment {
        what = flat(what);
        who = flat(who);
        when = flat(when);
    }

    /** Of a text as it stands in the room: a line for what, one for who, one for when. */
    public static Commitment of(String text) {
        var lines = text.split("\\R", 3);
        return new Commitment(
                lines[0], lines.length > 1 ? lines[1] : "", lines.length > 2 ? lines[2] : "");
    }

    /** As it stands in the room. */
    public String text() {
        return String.join("\n", what, who, when);
    }

    /** As one reads it in a row with others. */
    public String inOneLine() {
        return parts().collect(Collectors.joining(" · "));
    }

    /** By whom and when. */
    public String by() {
        return Stream.of(who, when)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Whether nobody has it, or no time, or there is nothing to do. */
    public boolean isMissingSomething() {
        return parts().count() < 3;
    }

    private Stream<String> parts() {
        return Stream.of(what, who, when).filter(part -> !part.isEmpty());
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
