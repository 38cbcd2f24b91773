package tillit.outcomes.exchange;

import java.util.List;
import java.util.Map;
import tillit.outcomes.figure.KeyFigure;

/**
 * What a municipality hands over of a year.
 *
 * @param definitions by which version each figure was counted
 */
public record SharedYear(
        String municipality,
        int year,
        Map<KeyFigure, Integer> definitions,
        List<SharedFigure> figures) {

    public SharedYear {
        definitions = Map.copyOf(definitions);
        figures = List.copyOf(figures);
    }
}
