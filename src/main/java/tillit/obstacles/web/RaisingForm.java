package tillit.obstacles.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import tillit.conversation.CircleId;
import tillit.obstacles.ObstacleId;
import tillit.obstacles.document.DocumentId;
import tillit.obstacles.kept.By;
import tillit.obstacles.kept.Hit;
import tillit.obstacles.kept.Raising;
import tillit.obstacles.kept.Source;
import tillit.obstacles.kept.Story;
import tillit.shell.Typed;

/**
 * What is in the way, as it was typed.
 *
 * @param key so that sending it twice makes one
 * @param route whose rule it is: {@code own} or {@code others}
 * @param by as whom
 * @param deciding words that are looked for in the order of delegation
 * @param mandate the line of it that was chosen
 * @param circle for which it is written; empty for oneself
 */
public record RaisingForm(
        String key,
        String what,
        String more,
        String better,
        List<String> hits,
        String source,
        String sourceName,
        String hours,
        String route,
        String whose,
        String by,
        String deciding,
        String mandate,
        String circle,
        String document) {

    static final int LONGEST_WHAT = 200;
    private static final int LONGEST_TEXT = 3000;
    private static final int LONGEST_NAME = 160;
    private static final int MOST_HOURS = 9999;

    public RaisingForm {
        hits = List.copyOf(hits);
    }

    /** With these words to begin with. */
    static RaisingForm beginning(String what, String circle, String document) {
        return new RaisingForm(
                UUID.randomUUID().toString(),
                what,
                "",
                "",
                List.of(Hit.US.word()),
                Source.RULE.word(),
                "",
                "",
                "own",
                "",
                By.MYSELF.word(),
                "",
                "",
                circle,
                document);
    }

    /** The same, from a rule that is called so. */
    RaisingForm from(Source other, String name) {
        return new RaisingForm(
                key,
                what,
                more,
                better,
                hits,
                other.word(),
                name,
                hours,
                route,
                whose,
                by,
                deciding,
                mandate,
                circle,
                document);
    }

    /** The same, from this document. */
    RaisingForm of(DocumentId other) {
        return new RaisingForm(
                key,
                what,
                more,
                better,
                hits,
                source,
                sourceName,
                hours,
                route,
                whose,
                by,
                deciding,
                mandate,
                circle,
                other.toString());
    }

    static RaisingForm typed(MultiValueMap<String, String> typed) {
        return new RaisingForm(
                Typed.line(typed, "key"),
                Typed.line(typed, "what"),
                Typed.lines(typed, "more"),
                Typed.lines(typed, "better"),
                Typed.all(typed, "hits"),
                Typed.line(typed, "source"),
                Typed.line(typed, "sourceName"),
                Typed.line(typed, "hours"),
                Typed.line(typed, "route"),
                Typed.line(typed, "whose"),
                Typed.line(typed, "by"),
                Typed.line(typed, "deciding"),
                Typed.line(typed, "mandate"),
                Typed.line(typed, "circle"),
                Typed.line(typed, "document"));
    }

    ObstacleId id() {
        return new ObstacleId(Typed.key(key));
    }

    public boolean isOthers() {
        return route.equals("others");
    }

    public Optional<CircleId> forCircle() {
        return Typed.id(circle).map(CircleId::new);
    }

    By as() {
        return one(By.values(), by).orElse(By.MYSELF);
    }

    /** The key of what to say beside each field that is not right yet; empty when all is. */
    Map<String, String> wrong(Optional<Raising.Workplace> workplace) {
        var wrong = new LinkedHashMap<String, String>();
        if (what.isEmpty() || what.length() > LONGEST_WHAT)
            wrong.put("what", "obstacle.wrong.what");
        if (more.length() > LONGEST_TEXT) wrong.put("more", "obstacle.wrong.long");
        if (better.length() > LONGEST_TEXT) wrong.put("better", "obstacle.wrong.long");
        if (known(hits).isEmpty()) wrong.put("hits", "obstacle.wrong.hits");
        if (one(Source.values(), source).isEmpty()) wrong.put("source", "obstacle.wrong.source");
        if (sourceName.length() > LONGEST_NAME) wrong.put("sourceName", "obstacle.wrong.name");
        if (!hours.isEmpty() && Typed.number(hours, MOST_HOURS).isEmpty())
            wrong.put("hours", "obstacle.wrong.hours");
        if (isOthers() && (whose.isEmpty() || whose.length() > LONGEST_NAME))
            wrong.put("whose", "obstacle.wrong.whose");
        if (workplace.isEmpty()) wrong.put("by", "obstacle.wrong.nowhere");
        if (as() == By.SOMEBODY && !workplace.map(Raising.Workplace::large).orElse(true))
            wrong.put("by", "obstacle.wrong.somebody");
        return wrong;
    }

    /** Only of a form with nothing wrong. */
    Story story() {
        return new Story(
                what,
                more,
                better,
                known(hits).stream().collect(Collectors.toSet()),
                one(Source.values(), source).orElse(Source.OTHER),
                sourceName,
                Typed.number(hours, MOST_HOURS),
                isOthers() ? whose : "",
                isOthers() ? Optional.empty() : Typed.id(mandate),
                Typed.id(document));
    }

    /** All that was typed, to be sent once more. */
    public List<Map.Entry<String, String>> sent() {
        return Stream.concat(
                        Stream.of(
                                Map.entry("key", key),
                                Map.entry("what", what),
                                Map.entry("more", more),
                                Map.entry("better", better),
                                Map.entry("source", source),
                                Map.entry("sourceName", sourceName),
                                Map.entry("hours", hours),
                                Map.entry("route", route),
                                Map.entry("whose", whose),
                                Map.entry("by", by),
                                Map.entry("circle", circle),
                                Map.entry("document", document)),
                        known(hits).stream().map(hit -> Map.entry("hits", hit.word())))
                .toList();
    }

    private static List<Hit> known(List<String> hits) {
        return hits.stream().flatMap(it -> one(Hit.values(), it).stream()).distinct().toList();
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String word) {
        return Arrays.stream(all).filter(it -> it.name().equalsIgnoreCase(word)).findFirst();
    }
}
