package tillit.conversation.gathering.paper;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A word as it is typed in from paper, with how many have written it: {@code tillit}, {@code tid 3}, {@code tid × 3}.
 *
 * @param times from 1
 */
record WordLine(String word, int times) {

    private static final Pattern COUNTED =
            Pattern.compile("(?<word>.+?)(?:\\s*[×:;,]\\s*|\\s+x\\s*|\\s+)(?<times>[1-9]\\d{0,3})");

    /** One a line; empty lines are nothing. */
    static List<WordLine> all(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(WordLine::of)
                .toList();
    }

    private static WordLine of(String line) {
        var counted = COUNTED.matcher(line);
        return counted.matches()
                ? new WordLine(
                        counted.group("word").strip(), Integer.parseInt(counted.group("times")))
                : new WordLine(line, 1);
    }
}
