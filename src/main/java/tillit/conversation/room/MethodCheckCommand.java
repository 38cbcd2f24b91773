package tillit.conversation.room;

import java.io.PrintStream;
import java.util.List;
import tillit.conversation.method.MethodCheck;
import tillit.shell.CommandLine;

/** {@code bin/tillit method check FILE…} */
public final class MethodCheckCommand implements CommandLine {

    @Override
    public List<String> words() {
        return List.of("method", "check");
    }

    @Override
    public String help() {
        return "method check FILE…    says what is wrong with a method file, if anything is";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        return MethodCheck.run(arguments, out);
    }
}
