package tillit.organisation.scim;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that RFC 7643 gives to things. */
final class Schema {

    static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
    static final String GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
    static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    private static final Map<String, String> ATTRIBUTES =
            Stream.of(
                            """
                            active department displayName emails employeeNumber externalId familyName
                            formatted givenName locale manager members name preferredLanguage primary type
                            userName value\
                            """
                                    .split("\\s+"))
                    .collect(
                            Collectors.toMap(
                                    name -> name.toLowerCase(Locale.ROOT), Function.identity()));

    private Schema() {}

    /** As it is written in the schema: capitals do not matter in SCIM. */
    static String attribute(String name) {
        return ATTRIBUTES.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }
}
