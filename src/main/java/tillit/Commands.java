package tillit;

import java.util.List;
import java.util.ServiceLoader;
import tillit.shell.CommandLine;

/** What {@code bin/tillit} can do without a server. */
final class Commands {

    private Commands() {}

    /** Answers the exit code: 0 done, 2 wrong input. */
    static int run(List<String> words) {
        for (var command : ServiceLoader.load(CommandLine.class))
            if (begins(words, command.words()))
                return command.run(words.subList(command.words().size(), words.size()), System.out);
        help();
        return words.contains("help") ? 0 : 2;
    }

    private static boolean begins(List<String> words, List<String> with) {
        return words.size() >= with.size() && words.subList(0, with.size()).equals(with);
    }

    private static void help() {
        System.err.println(
                "bin/tillit serve                 starts the server (bin/run does this)");
        for (var command : ServiceLoader.load(CommandLine.class))
            System.err.println("bin/tillit " + command.help());
    }
}
