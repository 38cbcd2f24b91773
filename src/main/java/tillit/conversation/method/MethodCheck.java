package tillit.conversation.method;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code bin/tillit method check FILE …}: says what is wrong with method files, without a server. */
public final class MethodCheck {

    private static final int FINE = 0;
    private static final int NOT_FINE = 2;

    private MethodCheck() {}

    /** Checks each file and says so. Answers 0 when all are fine, 2 when one is not or none is named. */
    public static int run(List<String> files, PrintStream out) {
        if (files.isEmpty()) out.println("Which file? bin/tillit method check my-method.yaml");
        var fine = files.stream().filter(file -> check(file, out)).count();
        return files.isEmpty() || fine < files.size() ? NOT_FINE : FINE;
    }

    private static boolean check(String file, PrintStream out) {
        try {
            return say(file, MethodFile.read(Files.readString(Path.of(file)), file), out);
        } catch (CharacterCodingException e) {
            out.println(file + ": is not a text in UTF-8. Save it as UTF-8");
        } catch (IOException e) {
            out.println(file + ": cannot be read. Is the name right?");
        }
        return false;
    }

    private static boolean say(String file, MethodFile read, PrintStream out) {
        return switch (read) {
            case MethodFile.Read(var method) -> {
                out.println(
                        "%s: fine, %s, %s"
                                .formatted(
                                        file,
                                        count(method.steps().size(), "step"),
                                        count(method.minutes(), "minute")));
                yield true;
            }
            case MethodFile.Broken(var problems) -> {
                problems.forEach(problem -> out.println(file + ": " + problem));
                yield false;
            }
        };
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
