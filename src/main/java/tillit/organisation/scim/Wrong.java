package tillit.organisation.scim;

import java.util.Optional;

/**
 * Why a directory's request is not taken, with the words of RFC 7644, table 9. What it sent is not repeated: an
 * answer is written into the logs of others.
 */
public enum Wrong {
    FILTER(400, "invalidFilter", "A filter is attribute eq \"value\", several joined by and."),
    PATH(400, "invalidPath", "The path is not one of SCIM's."),
    TARGET(400, "noTarget", "To remove something, say by a path what."),
    SYNTAX(400, "invalidSyntax", "The body is not what SCIM expects here."),
    USER_NAME(400, "invalidValue", "userName must be there, at most 256 characters."),
    NAME(400, "invalidValue", "displayName must be there, at most 256 characters."),
    TOO_LONG(400, "invalidValue", "A value is longer than 256 characters."),
    ADDRESS(400, "invalidValue", "The work address is not an address."),
    ACTIVE(400, "invalidValue", "active is true or false."),
    OWN_MANAGER(400, "invalidValue", "Nobody is their own manager."),
    MEMBER(400, "invalidValue", "A member is not one of the Users here."),
    TAKEN(409, "uniqueness", "There is one already with this name, number or address."),
    MISSING(404, "", "There is no such resource.");

    private final int status;
    private final String scimType;
    private final String detail;

    Wrong(int status, String scimType, String detail) {
        this.status = status;
        this.scimType = scimType;
        this.detail = detail;
    }

    public int status() {
        return status;
    }

    public Optional<String> scimType() {
        return Optional.of(scimType).filter(type -> !type.isEmpty());
    }

    public String detail() {
        return detail;
    }
}
