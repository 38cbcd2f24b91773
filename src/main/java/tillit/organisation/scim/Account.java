package tillit.organisation.scim;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.organisation.HiddenName;

/**
 * A person as a directory describes them; whatever else it sends is not kept.
 *
 * @param active whether they may sign in
 * @param language as the directory writes it, such as sv-SE
 */
public record Account(
        String userName,
        Optional<String> externalId,
        boolean active,
        Naming naming,
        Optional<String> email,
        Optional<String> language,
        Work work) {

    /** {@code shown} is the name in one piece. */
    public record Naming(Optional<String> given, Optional<String> family, Optional<String> shown) {

        static final Naming NONE = new Naming(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** As the directory says it; where somebody really works stands in the positions. */
    public record Work(
            Optional<String> employeeNumber,
            Optional<String> department,
            Optional<String> manager) {}

    /** The parts of the name, else the name in one piece, else what there is. */
    String name() {
        return toldName().orElse(userName);
    }

    /** Empty when the directory is silent about it. */
    Optional<String> toldName() {
        var parts = Stream.of(naming.given, naming.family).flatMap(Optional::stream).toList();
        if (parts.size() == 2) return Optional.of(String.join(" ", parts));
        return naming.shown.or(() -> parts.stream().findFirst());
    }

    /** Directories often use the address as the name to sign in with. */
    Optional<String> address() {
        return email.or(() -> Optional.of(userName).filter(Account::isAddress));
    }

    static boolean isAddress(String text) {
        return text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    }

    /** sv, da or en; Norwegians read Danish. Empty for other languages. */
    Optional<String> spoken() {
        return language.map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).getLanguage())
                .map(code -> code.matches("nb|nn|no") ? "da" : code)
                .filter(code -> code.matches("sv|da|en"));
    }

    /** For those whose own name must not be here. */
    Account hidden() {
        return new Account(
                HiddenName.of(userName),
                externalId.map(HiddenName::of),
                active,
                Naming.NONE,
                Optional.empty(),
                language,
                work);
    }

    /** As it is kept, but called by what the directory itself has just called it. */
    Account calledAs(Account told) {
        return new Account(told.userName, told.externalId, active, naming, email, language, work);
    }
}
