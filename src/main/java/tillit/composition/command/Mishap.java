package tillit.composition.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A mistake of ours, told in a sentence; where it is in the program stands in a file, when one was asked for. */
record Mishap(Throwable what, Optional<Path> trace) {

    void tell(PrintStream to) {
        to.println("A mistake of ours, not of yours: " + kind() + ". " + onward());
    }

    private String kind() {
        return what instanceof OutOfMemoryError
                ? "the memory did not suffice"
                : what.getClass().getSimpleName();
    }

    private String onward() {
        if (trace.isEmpty())
            return "Nothing is wrong in your files for all we know. With --trace trouble.txt we"
                    + " write down where it happened, for whoever mends it.";
        return isWritten(trace.get())
                ? "Where it happened stands in " + trace.get() + "."
                : trace.get() + " cannot be written.";
    }

    private boolean isWritten(Path file) {
        try (var text = new PrintWriter(Files.newBufferedWriter(file))) {
            what.printStackTrace(text);
            return !text.checkError();
        } catch (IOException _) {
            return false;
        }
    }
}
