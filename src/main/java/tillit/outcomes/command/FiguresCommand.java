package tillit.outcomes.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tillit.organisation.RegisterFiles;
import tillit.outcomes.figure.Figures;
import tillit.outcomes.figure.YearOfFigures;
import tillit.shell.CommandLine;

/** {@code bin/tillit figures --data DIR --year 2024 [--by organisation|area|level] --json} */
public final class FiguresCommand implements CommandLine {

    private static final int DONE = 0;
    private static final int WRONG_INPUT = 2;

    @Override
    public List<String> words() {
        return List.of("figures");
    }

    @Override
    public String help() {
        return "figures --data DIR --year YEAR [--by organisation|area|level] --json    key figures from files";
    }

    /** Rows with problems are left out and told of on the error stream, so that what comes out stays JSON. */
    @Override
    public int run(List<String> arguments, PrintStream out) {
        try {
            var wish = Wish.of(arguments);
            var files = RegisterFiles.in(wish.data());
            files.problems().forEach(System.err::println);
            print(FiguresText.of(year(files, wish), wish.by()), out);
            return DONE;
        } catch (Wish.NotUnderstood | IOException e) {
            System.err.println(e.getMessage());
            return WRONG_INPUT;
        }
    }

    /** JSON is UTF-8, whatever the terminal is. */
    private static void print(String text, PrintStream out) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        out.println();
    }

    private static YearOfFigures year(RegisterFiles files, Wish wish) {
        return new Figures(files.history()).of(wish.year());
    }
}
