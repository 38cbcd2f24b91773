package tillit.composition.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import tillit.shell.CommandLine;

/** {@code bin/tillit compose --people people.csv --rules rules.yaml --out result.csv} */
public final class ComposeCommand implements CommandLine {

    private static final int OUR_MISTAKE = 1;
    private static final int WRONG_INPUT = 2;

    @Override
    public List<String> words() {
        return List.of("compose");
    }

    @Override
    public String help() {
        return "compose --people FILE --rules FILE --out FILE    puts people together by rules; or --check FILE";
    }

    /** What is wrong in the files is told on the error stream, and progress when it takes more than a second. */
    @Override
    public int run(List<String> arguments, PrintStream out) {
        quieten();
        try {
            return run(Wish.of(arguments), out);
        } catch (NotUnderstood e) {
            System.err.println(e.getMessage());
        } catch (IOException e) {
            System.err.println("Cannot be written: " + e.getMessage());
        }
        return WRONG_INPUT;
    }

    /** Whoever only wanted to seat people is not shown the inside of the program. */
    private static int run(Wish wish, PrintStream out) throws IOException {
        try {
            return new Composing(wish, out).run();
        } catch (NotUnderstood e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            new Mishap(e, wish.trace()).tell(System.err);
            return OUR_MISTAKE;
        }
    }

    /** What the solver tells its makers belongs in no result. */
    private static void quieten() {
        LoggingSystem.get(ComposeCommand.class.getClassLoader())
                .setLogLevel("ai.timefold", LogLevel.ERROR);
    }
}
