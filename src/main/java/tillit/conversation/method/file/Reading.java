package tillit.conversation.method.file;

import java.util.Optional;
import tillit.conversation.method.MethodFile;

/** From a text to a method, or to all that is wrong with it. */
public final class Reading {

    private Reading() {}

    public static MethodFile of(String text, Optional<String> fileName) {
        return switch (Yaml.of(text)) {
            case Yaml.Unreadable(var problems) -> new MethodFile.Broken(problems);
            case Yaml.Tree(var root) -> of(root, fileName);
        };
    }

    private static MethodFile of(Place root, Optional<String> fileName) {
        var notes = new Notes(Languages.quietly(root.at(Keys.LANGUAGES.name())));
        var draft = Draft.of(Entries.read(root, Keys.HEAD, notes), fileName);
        HeadRules.ALL.forEach(rule -> rule.accept(draft, notes));
        for (var step : draft.steps()) check(draft, step, notes);
        return notes.problems().isEmpty()
                ? new MethodFile.Read(Building.of(draft))
                : new MethodFile.Broken(notes.problems());
    }

    private static void check(Draft draft, StepDraft step, Notes notes) {
        StepRules.ALL.forEach(rule -> rule.check(draft, step, notes));
        LinkRules.ALL.forEach(rule -> rule.check(draft, step, notes));
        PeopleRules.ALL.forEach(rule -> rule.check(draft, step, notes));
    }
}
