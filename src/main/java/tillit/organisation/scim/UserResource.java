package tillit.organisation.scim;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A User as SCIM writes it, and back. What we do not keep is passed over when read. */
final class UserResource {

    private static final int LONGEST = 256;

    private UserResource() {}

    static Account read(JsonNode user) {
        var userName = text(user.path("userName"));
        if (userName.isEmpty()) throw new NotTaken(Wrong.USER_NAME);
        var work = user.path(Schema.ENTERPRISE);
        return new Account(
                userName.get(),
                text(user.path("externalId")),
                active(user.path("active")),
                naming(user),
                address(user.path("emails")),
                text(user.path("preferredLanguage")),
                new Account.Work(
                        text(work.path("employeeNumber")),
                        text(work.path("department")),
                        manager(work.path("manager"))));
    }

    private static Account.Naming naming(JsonNode user) {
        var name = user.path("name");
        return new Account.Naming(
                text(name.path("givenName")),
                text(name.path("familyName")),
                text(user.path("displayName")).or(() -> text(name.path("formatted"))));
    }

    /** Entra ID writes it as a text with a capital letter. */
    private static boolean active(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) return true;
        return switch (value.asString("").toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new NotTaken(Wrong.ACTIVE);
        };
    }

    /** The last of the best: the primary one, else that of work, else any. */
    private static Optional<String> address(JsonNode emails) {
        var found =
                StreamSupport.stream(emails.spliterator(), false)
                        .filter(email -> text(email.path("value")).isPresent())
                        .max((one, other) -> Integer.compare(rank(one), rank(other)))
                        .flatMap(email -> text(email.path("value")));
        if (found.isPresent() && !Account.isAddress(found.get())) throw new NotTaken(Wrong.ADDRESS);
        return found;
    }

    private static int rank(JsonNode email) {
        if (email.path("primary").asString("").equalsIgnoreCase("true")) return 2;
        return email.path("type").asString("").equalsIgnoreCase("work") ? 1 : 0;
    }

    /** An id, or something with an id, or, from Entra ID, a list with one such. */
    private static Optional<String> manager(JsonNode manager) {
        if (manager.isArray()) return manager(manager.path(0));
        return text(manager.isObject() ? manager.path("value") : manager);
    }

    private static Optional<String> text(JsonNode value) {
        var text = value.isNull() ? "" : value.asString("").strip();
        if (text.length() > LONGEST) throw new NotTaken(Wrong.TOO_LONG);
        return Optional.of(text).filter(it -> !it.isEmpty());
    }

    static ObjectNode write(DirectoryPerson known) {
        var user = JsonNodeFactory.instance.objectNode();
        user.putArray("schemas").add(Schema.USER).add(Schema.ENTERPRISE);
        user.put("id", known.id().toString());
        write(known.account(), user);
        writeWork(known.account().work(), user.putObject(Schema.ENTERPRISE));
        Meta.write("User", known.id().value(), known.made(), known.changed(), user);
        return user;
    }

    private static void write(Account account, ObjectNode user) {
        user.put("userName", account.userName());
        account.externalId().ifPresent(id -> user.put("externalId", id));
        user.put("active", account.active());
        user.put("displayName", account.name());
        var name = user.putObject("name").put("formatted", account.name());
        account.naming().given().ifPresent(given -> name.put("givenName", given));
        account.naming().family().ifPresent(family -> name.put("familyName", family));
        account.email()
                .ifPresent(email ->
                        user.putArray("emails")
                                .addObject()
                                .put("value", email)
                                .put("type", "work")
                                .put("primary", true));
        account.language().ifPresent(language -> user.put("preferredLanguage", language));
    }

    private static void writeWork(Account.Work work, ObjectNode extension) {
        work.employeeNumber().ifPresent(number -> extension.put("employeeNumber", number));
        work.department().ifPresent(department -> extension.put("department", department));
        work.manager().ifPresent(id -> extension.putObject("manager").put("value", id));
    }
}
