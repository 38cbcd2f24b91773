package tillit.conversation.gathering.result;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What will be done, by whom and when. In the room it is one text with a line for each; who and when may be missing.
 */
public record Commitment(String what, String who, String when) {

    /** Of a text as it stands in the room: a line for what, one for who, and the rest is when. */
    public static Commitment of(String text) {
        var lines = text.strip().lines().map(String::strip).toList();
        return new Commitment(line(lines, 0), line(lines, 1), line(lines, 2));
    }

    /** As it stands in the room. */
    public String text() {
        return Stream.of(what, who, when).map(Commitment::flat).collect(Collectors.joining("\n"));
    }

    private static String line(List<String> lines, int number) {
        if (number >= lines.size()) return "";
        return number < 2
                ? lines.get(number)
                : String.join(" ", lines.subList(number, lines.size()));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
