package tillit;

import java.util.List;

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
        System.err.print(HELP);
        return words.contains("help") ? 0 : 2;
    }
}
