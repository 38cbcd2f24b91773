package tillit.composition.file;

/** Which of the files something is wrong in. */
public enum Source {
    PEOPLE("people.csv"),
    RULES("rules.yaml"),
    RESULT("result.csv");

    private final String usual;

    Source(String usual) {
        this.usual = usual;
    }

    /** The name that it has when nobody gave it another. */
    public String usual() {
        return usual;
    }

    /** Whether its places are lines of text, not rows of a table. */
    public boolean isText() {
        return this == RULES;
    }
}
