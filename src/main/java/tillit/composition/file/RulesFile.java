package tillit.composition.file;

import java.text.Normalizer;
import java.util.List;
import tillit.composition.grouping.Brief;

/** {@code rules.yaml}: what is to be filled, and by which rules. */
public final class RulesFile {

    private RulesFile() {}

    /**
     * Reads the rules and holds them against the people: columns and values that they name must be there, and what
     * stands in the cells must be what the rule takes it for.
     */
    public static Reading<Brief> read(String text, PeopleFile people) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFC);
        return Yaml.read(letters).then(root -> read(root, people));
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

    /** What is no mistake but may be one: that people wish for somebody who is not among them. */
    public static List<Trouble> remarks(Brief brief, PeopleFile people) {
        var notes = new Notes();
        new IdCells(people, notes).remark(brief);
        return notes.troubles();
    }

    /** The same text for the same brief; read again it gives an equal frame and equal rules. */
    public static String text(Brief brief) {
        return RulesText.of(brief.frame(), brief.rules());
    }
}
