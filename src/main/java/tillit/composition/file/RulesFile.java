package tillit.composition.file;

import tillit.composition.grouping.Brief;

/** {@code rules.yaml}: what is to be filled, and by which rules. */
public final class RulesFile {

    private RulesFile() {}

    /**
     * Reads the rules and holds them against the people: columns and values that they name must be there, and what
     * stands in the cells must be what the rule takes it for.
     */
    public static Reading<Brief> read(String text, PeopleFile people) {
        return Yaml.read(text).then(root -> read(root, people));
    }

    private static Reading<Brief> read(Place root, PeopleFile people) {
        var notes = new Notes();
        var columns = new Columns(people.people(), notes);
        var frame = new FrameReading(columns, notes).read(root);
        var rules = new RuleReading(columns, notes).read(root);
        var brief = new Brief(people.people(), frame, rules);
        if (notes.isEmpty()) new CellChecks(brief, people, notes).check();
        return notes.isEmpty() ? new Reading.Read<>(brief) : new Reading.Unread<>(notes.troubles());
    }

    /** The same text for the same brief; read again it gives an equal frame and equal rules. */
    public static String text(Brief brief) {
        return RulesText.of(brief.frame(), brief.rules());
    }
}
