package tillit.obstacles.document;

/** What governs. */
public enum DocumentKind {
    POLICY,
    GUIDELINE,
    ROUTINE,
    PLAN,
    TARGET,
    MEASUREMENT
}
