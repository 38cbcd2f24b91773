package tillit.shell;

import java.io.PrintStream;
import java.util.List;

/**
 * Something that {@code bin/tillit} does without a server. A module offers it in
 * {@code META-INF/services}.
 */
public interface CommandLine {

    /** The words it is called by: {@code method check}. */
    List<String> words();

    /** One line for the help. */
    String help();

    /** Answers the exit code: 0 done, 2 wrong input. */
    int run(List<String> arguments, PrintStream out);
}
