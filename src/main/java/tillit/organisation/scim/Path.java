package tillit.organisation.scim;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where something is changed: {@code name.familyName}, {@code emails[type eq "work"].value}, and with the
 * extension's name before it {@code …:enterprise:2.0:User:manager}.
 */
record Path(boolean extension, String attribute, Filter which, Optional<String> part) {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?:(urn:[\\w.:-]+):)?([A-Za-z$][\\w$-]*)(?:\\[(.+)\\])?(?:\\.([A-Za-z]\\w*))?");

    static Path of(String text) {
        var found = FORM.matcher(text.strip());
        if (!found.matches()) throw new NotTaken(Wrong.PATH);
        var schema = Optional.ofNullable(found.group(1)).orElse(Schema.USER);
        return new Path(
                schema.equalsIgnoreCase(Schema.ENTERPRISE),
                Schema.attribute(found.group(2)),
                Filter.of(Optional.ofNullable(found.group(3)).orElse("")),
                Optional.ofNullable(found.group(4)).map(Schema::attribute));
    }

    /** Whether it is the extension as a whole. */
    static boolean isExtension(String text) {
        return text.toLowerCase(Locale.ROOT).equals(Schema.ENTERPRISE.toLowerCase(Locale.ROOT));
    }

    /** What holds the attribute: the resource, or the extension in it. */
    ObjectNode holder(ObjectNode resource) {
        if (!extension) return resource;
        if (resource.get(Schema.ENTERPRISE) instanceof ObjectNode there) return there;
        return resource.putObject(Schema.ENTERPRISE);
    }
}
