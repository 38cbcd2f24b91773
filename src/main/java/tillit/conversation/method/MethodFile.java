package tillit.conversation.method;

import java.util.List;
import java.util.Optional;
import tillit.conversation.method.file.Reading;
import tillit.conversation.method.file.Schema;

/** What reading a method file gives: the method, or everything that is wrong with it. Never half. */
public sealed interface MethodFile {

    record Read(Method method) implements MethodFile {}

    /** The problems from the top of the file to its end; at least one. */
    record Broken(List<Problem> problems) implements MethodFile {}

    /**
     * Reads a method.
     *
     * @param fileName with or without folders; its last part must be the method's id and {@code .yaml}
     */
    static MethodFile read(String yaml, String fileName) {
        return Reading.of(yaml, Optional.of(fileName));
    }

    /** Reads a method whose text is kept somewhere without the name of its file. */
    static MethodFile read(String yaml) {
        return Reading.of(yaml, Optional.empty());
    }

    /** The format as JSON Schema, for editors. */
    static String schema() {
        return Schema.json();
    }
}
