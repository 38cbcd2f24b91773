package tillit.access;

/** Somebody has signed out, in one of their browsers. */
public record SignedOut(PersonId person) {}
