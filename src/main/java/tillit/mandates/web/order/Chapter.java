package tillit.mandates.web.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tillit.mandates.order.Line;

/** Lines that are read together. */
public record Chapter(String name, List<Line> lines) {

    /** In the order in which each is met first. */
    static List<Chapter> of(List<Line> lines) {
        var chapters = new LinkedHashMap<String, List<Line>>();
        lines.forEach(
                line -> chapters.computeIfAbsent(line.chapter(), _ -> new ArrayList<>()).add(line));
        return chapters.entrySet().stream()
                .map(one -> new Chapter(one.getKey(), List.copyOf(one.getValue())))
                .toList();
    }
}
