package tillit.composition.file;

import java.io.StringReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;

/** A text as a tree of places. No objects are made of it, whatever it says. */
final class Yaml {

    /** In characters; a page of rules has a hundredth of it. */
    private static final int LONGEST = 256 * 1024;

    private Yaml() {}

    static Reading<Place> read(String text) {
        var notes = new Notes();
        try {
            var root = new org.yaml.snakeyaml.Yaml(limits()).compose(new StringReader(text));
            if (root instanceof MappingNode) return new Reading.Read<>(new Place("", root));
            notes.add(Source.RULES, 1, "", "", Reason.NOT_RULES);
        } catch (MarkedYAMLException e) {
            notes.add(Source.RULES, line(e), "", "", Reason.NOT_YAML, problem(e));
        } catch (YAMLException e) {
            notes.add(Source.RULES, 1, "", "", Reason.NOT_YAML, String.valueOf(e.getMessage()));
        }
        return new Reading.Unread<>(notes.troubles());
    }

    private static LoaderOptions limits() {
        var limits = new LoaderOptions();
        limits.setCodePointLimit(LONGEST);
        limits.setMaxAliasesForCollections(10);
        limits.setNestingDepthLimit(10);
        return limits;
    }

    private static int line(MarkedYAMLException e) {
        return e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
    }

    private static String problem(MarkedYAMLException e) {
        return e.getProblem() == null ? "" : e.getProblem();
    }
}
