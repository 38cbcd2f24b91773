package tillit.conversation.method;

import java.util.ArrayList;
import java.util.List;

/** A method written in a few words, with texts that nobody reads aloud. */
final class SmallMethod {

    static final String TEXT = "{ sv: Text, da: Tekst, en: Text }";

    private final String room;
    private final List<String> roles = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();

    private SmallMethod(String room) {
        this.room = room;
    }

    static SmallMethod sealed() {
        return new SmallMethod("sealed");
    }

    static SmallMethod open() {
        return new SmallMethod("open");
    }

    SmallMethod roles(String... names) {
        roles.addAll(List.of(names));
        return this;
    }

    /** A step with these lines of YAML; ten minutes long. */
    SmallMethod step(String id, String... lines) {
        var step = new StringBuilder("  - id: " + id + "\n    minutes: 10\n");
        for (var text : List.of("name", "say", "do"))
            step.append("    " + text + ": " + TEXT + "\n");
        for (var line : lines) step.append("    " + line + "\n");
        steps.add(step.toString());
        return this;
    }

    String yaml() {
        var yaml = new StringBuilder("id: small\nversion: 1\nroom: " + room + "\ngroup: 2-12\n");
        yaml.append("languages: [sv, da, en]\nname: " + TEXT + "\nabout: " + TEXT + "\n");
        if (!roles.isEmpty()) yaml.append("roles:\n");
        roles.forEach(role -> yaml.append("  " + role + ": " + TEXT + "\n"));
        return yaml.append("steps:\n" + String.join("", steps)).toString();
    }

    Method method() {
        return switch (MethodFile.read(yaml(), "small.yaml")) {
            case MethodFile.Read(var method) -> method;
            case MethodFile.Broken(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
