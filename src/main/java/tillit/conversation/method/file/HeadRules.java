package tillit.conversation.method.file;

import java.util.List;
import java.util.function.BiConsumer;

/** What must hold for a method as a whole. Each notes what is wrong. */
final class HeadRules {

    static final List<BiConsumer<Draft, Notes>> ALL =
            List.of(HeadRules::theFileBearsTheId, HeadRules::everyRoleIsGiven);

    private HeadRules() {}

    private static void theFileBearsTheId(Draft draft, Notes notes) {
        var id = draft.head().get(Keys.ID);
        draft.fileName()
                .map(file -> file.replaceFirst("^.*[/\\\\]", ""))
                .filter(file -> id.isPresent() && !isNamed(file, id.get()))
                .ifPresent(file ->
                        notes.wrong(
                                draft.head().at(Keys.ID),
                                "the file is called %s; give both the same name".formatted(file)));
    }

    private static boolean isNamed(String file, String id) {
        return file.equals(id + ".yaml") || file.equals(id + ".yml");
    }

    private static void everyRoleIsGiven(Draft draft, Notes notes) {
        var given = Draft.given(draft.steps());
        draft.roles().keySet().stream()
                .filter(role -> !given.contains(role))
                .forEach(role ->
                        notes.note(
                                draft.head().at(Keys.ROLES).at(role.name()),
                                role.name(),
                                "no step gives this role. Write \"gives: %s\" in the step that hands it out, or leave the role out"
                                        .formatted(role)));
    }
}
