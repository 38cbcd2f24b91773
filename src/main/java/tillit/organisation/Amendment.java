package tillit.organisation;

/** What becomes different in the register, all at once; undone, everything is as it was. */
public record Amendment(
        Change<Unit> units,
        Change<Person> people,
        Change<Position> positions,
        Change<Absence> absences) {

    public boolean isNone() {
        return units.isNone() && people.isNone() && positions.isNone() && absences.isNone();
    }

    /** What brings the register back. */
    public Amendment undone() {
        return new Amendment(
                units.undone(), people.undone(), positions.undone(), absences.undone());
    }
}
