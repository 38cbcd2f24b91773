package tillit.organisation.imports;

/** How much an import changed: units, people and rows of sick leave, without a name. */
public record Counts(
        int unitsCome,
        int unitsEnded,
        int unitsChanged,
        int peopleCome,
        int peopleMoved,
        int peopleEnded,
        int peopleChanged,
        int peopleRenamed,
        int absences) {

    public boolean areNone() {
        return equals(new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0));
    }
}
