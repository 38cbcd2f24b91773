package tillit.conversation.method;

import java.util.List;

/** What somebody is told who writes a method and makes a mistake. */
final class Problems {

    private Problems() {}

    static List<String> in(SmallMethod method) {
        return in(method.yaml());
    }

    static List<String> in(String yaml) {
        return switch (MethodFile.read(yaml, "methods/small.yaml")) {
            case MethodFile.Broken(var problems) ->
                    problems.stream().map(Problem::toString).toList();
            case MethodFile.Read(var method) -> throw new AssertionError("read as " + method);
        };
    }
}
