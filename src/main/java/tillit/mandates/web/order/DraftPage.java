package tillit.mandates.web.order;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.mandates.MandateId;
import tillit.mandates.order.Line;
import tillit.mandates.order.OrderFile.Trouble;
import tillit.mandates.order.Version;
import tillit.shell.Page;

/**
 * What is prepared.
 *
 * @param version empty while nothing is
 * @param proposed lines that came of lasting trials and are not in the order yet
 * @param broken why a line may not be, by the key of its text
 * @param file why the file was not read; empty when it was
 * @param troubles rows of it that were not taken
 * @param from the day that was typed
 * @param by who adopted it, as it was typed
 */
public record DraftPage(
        Optional<Version> version,
        List<Chapter> chapters,
        List<Line> proposed,
        Map<MandateId, String> broken,
        String file,
        List<Trouble> troubles,
        String from,
        String by,
        Map<String, String> wrong)
        implements Page {

    public Optional<String> why(Line line) {
        return Optional.ofNullable(broken.get(line.id()));
    }

    public int lines() {
        return chapters.stream().mapToInt(chapter -> chapter.lines().size()).sum();
    }
}
