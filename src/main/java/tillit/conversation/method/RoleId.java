package tillit.conversation.method;

/** A role that a method hands out, such as {@code case-owner}. */
public record RoleId(String name) {

    @Override
    public String toString() {
        return name;
    }
}
