package tillit.conversation.method.file;

import java.util.List;
import java.util.stream.Stream;
import tillit.conversation.method.RoleId;
import tillit.conversation.method.Who;

/** Whom a step may name. */
final class PeopleRules {

    static final List<StepRules.Rule> ALL =
            List.of(
                    PeopleRules::itNamesWhomThereIs,
                    PeopleRules::aRoleIsGivenBeforeItIsUsed,
                    PeopleRules::authorStandsInSeeAlone,
                    PeopleRules::whatItGivesIsARole);

    private PeopleRules() {}

    private static void itNamesWhomThereIs(Draft draft, StepDraft step, Notes notes) {
        for (var name : names(step)) {
            var known = known(draft, name.key());
            if (!known.contains(name.text()) && !name.text().equals(Who.AUTHOR))
                name.wrong(notes, "nobody has that role. " + Guess.among(known, name.text()));
        }
    }

    private static void aRoleIsGivenBeforeItIsUsed(Draft draft, StepDraft step, Notes notes) {
        var given = Draft.given(draft.upTo(step));
        for (var name : names(step)) {
            var role = new RoleId(name.text());
            if (isGivenAtAll(draft, role) && !given.contains(role))
                name.wrong(
                        notes,
                        "no step has given this role yet; give it in an earlier step, or in this one");
        }
    }

    /** When no step gives it, that is said once, where the role stands. */
    private static boolean isGivenAtAll(Draft draft, RoleId role) {
        return draft.roles().containsKey(role) && Draft.given(draft.steps()).contains(role);
    }

    private static void authorStandsInSeeAlone(Draft draft, StepDraft step, Notes notes) {
        for (var name : names(step)) {
            if (!name.text().equals(Who.AUTHOR)) continue;
            if (name.key().equals(Keys.ACT))
                name.wrong(
                        notes, "stands only in see. Each alone is act: everyone with see: author");
            else if (step.see().named().size() > 1)
                name.wrong(notes, "stands alone: nobody else ever sees it");
        }
    }

    private static void whatItGivesIsARole(Draft draft, StepDraft step, Notes notes) {
        step.entries()
                .get(Keys.GIVES)
                .filter(role -> !draft.roles().containsKey(role))
                .ifPresent(role ->
                        notes.wrong(step.entries().at(Keys.GIVES), noSuchRole(draft, role)));
    }

    private static String noSuchRole(Draft draft, RoleId role) {
        var roles = roles(draft).toList();
        return roles.isEmpty()
                ? "the head names no roles. Write it under roles, with its name in each language"
                : "there is no such role. " + Guess.among(roles, role.name());
    }

    private static List<String> known(Draft draft, Key<Who> key) {
        var words =
                Whom.WORDS.stream()
                        .filter(word -> key.equals(Keys.SEE) || !word.equals(Who.AUTHOR));
        return Stream.concat(words, roles(draft)).toList();
    }

    private static Stream<String> roles(Draft draft) {
        return draft.roles().keySet().stream().map(RoleId::name);
    }

    /** A name that stands in {@code act} or {@code see} of a step. */
    private record Named(StepDraft step, Key<Who> key, String text) {

        void wrong(Notes notes, String wouldBeRight) {
            notes.note(step.entries().at(key), text, wouldBeRight);
        }
    }

    private static List<Named> names(StepDraft step) {
        return Stream.of(Keys.ACT, Keys.SEE)
                .flatMap(key ->
                        step.entries().get(key).stream()
                                .flatMap(PeopleRules::allNames)
                                .map(name -> new Named(step, key, name)))
                .toList();
    }

    private static Stream<String> allNames(Who who) {
        return Stream.concat(who.named().stream(), who.except().stream().map(RoleId::name));
    }
}
