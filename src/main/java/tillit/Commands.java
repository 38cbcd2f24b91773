package tillit;

import java.util.List;
import tillit.conversation.method.MethodCheck;

/** What {@code bin/tillit} can do without a server. */
final class Commands {

    private static final String HELP =
            """
            bin/tillit serve                    starts the server (bin/run does this)
            bin/tillit method check FILE…       says what is wrong with a method file, if anything is
            """;

    private Commands() {}

    /** Answers the exit code: 0 done, 2 wrong input. */
    static int run(List<String> words) {
        if (starts(words, "method", "check"))
            return MethodCheck.run(words.subList(2, words.size()), System.out);
        System.err.print(HELP);
        return words.contains("help") ? 0 : 2;
    }

    private static boolean starts(List<String> words, String... with) {
        return words.size() >= with.length && words.subList(0, with.length).equals(List.of(with));
    }
}
