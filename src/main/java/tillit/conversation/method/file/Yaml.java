package tillit.conversation.method.file;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;
import tillit.conversation.method.Problem;

/** A text as a tree of nodes, each of which knows its line. No objects are made of it, whatever it says. */
sealed interface Yaml {

    record Tree(Place root) implements Yaml {}

    record Unreadable(List<Problem> problems) implements Yaml {}

    /** The longest file, in bytes. The longest method that ships has a tenth of it. */
    int LONGEST = 512 * 1024;

    /** Most often it is a colon or a quote in a text, or an indent that does not match. */
    String HINT = ". Look at spaces, colons and quotes here and on the line before";

    static Yaml of(String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST)
            return unreadable(1, "the file is longer than 512 kB; a method is a few pages");
        try {
            return tree(new org.yaml.snakeyaml.Yaml(limits()).compose(new StringReader(text)));
        } catch (MarkedYAMLException e) {
            return unreadable(line(e), "is not YAML: " + e.getProblem() + HINT);
        } catch (ReaderException e) {
            return unreadable(
                    line(text, e.getPosition()), "has a character that no text has; delete it");
        } catch (YAMLException e) {
            return unreadable(1, "is not YAML: " + e.getMessage());
        }
    }

    private static Yaml tree(@Nullable Node root) {
        if (root == null)
            return unreadable(1, "the file is empty. Copy a method that ships, and change it");
        var place = new Place("", root);
        return place.isMapping()
                ? new Tree(place)
                : unreadable(
                        place.line(),
                        "is no method: a method begins with \"id: …\". Copy one that ships, and change it");
    }

    private static LoaderOptions limits() {
        var limits = new LoaderOptions();
        limits.setCodePointLimit(LONGEST);
        limits.setMaxAliasesForCollections(10);
        limits.setNestingDepthLimit(20);
        return limits;
    }

    private static Yaml unreadable(int line, String wouldBeRight) {
        return new Unreadable(List.of(new Problem(line, "", "", wouldBeRight)));
    }

    private static int line(MarkedYAMLException e) {
        return e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
    }

    private static int line(String text, int position) {
        return 1 + (int) text.codePoints().limit(position).filter(letter -> letter == '\n').count();
    }
}
