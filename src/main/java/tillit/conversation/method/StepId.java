package tillit.conversation.method;

/** A step's name in its method: small letters, digits and hyphens. */
public record StepId(String name) {

    @Override
    public String toString() {
        return name;
    }
}
