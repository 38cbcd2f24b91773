package tillit.organisation.imports;

/** Where an import is. */
public sealed interface Look {

    /** Something is being done; look again soon. */
    record Working(Progress progress) implements Look {}

    /** What it would change; nothing is written yet. */
    record Studied(Study study) implements Look {}

    /** Taken in, perhaps undone since. */
    record Done() implements Look {}

    /** An error of ours; nothing was changed. */
    record Failed() implements Look {}
}
