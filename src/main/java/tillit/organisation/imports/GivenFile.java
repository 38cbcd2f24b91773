package tillit.organisation.imports;

/** A file as it was given. */
public record GivenFile(String name, byte[] content) {}
