package tillit.composition.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Column;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.NeverTwice;
import tillit.composition.grouping.rule.NewAcross;
import tillit.composition.grouping.rule.NotAgain;

/** Which columns a weave can be made of: those by which people are mixed. */
public record Fabric(Brief brief) {

    /** With more threads than this it is a sieve, not a picture. */
    private static final int THREADS = 40;

    private static final String AREA = "area";

    /** The one that is meant when none is named; empty when nothing is mixed. */
    public Optional<String> column() {
        return columns().stream().findFirst();
    }

    public List<String> columns() {
        return Stream.of(newAcross(), Stream.of(AREA), different(), brief.frame().within().stream())
                .flatMap(columns -> columns)
                .distinct()
                .filter(brief.people()::has)
                .filter(this::isWeavable)
                .toList();
    }

    private boolean isWeavable(String column) {
        int threads = new Column(brief.people(), column).size();
        return threads > 1 && threads <= THREADS;
    }

    private Stream<String> newAcross() {
        return rules(NewAcross.class).map(NewAcross::column);
    }

    private Stream<String> different() {
        return rules(Different.class).map(Different::column);
    }

    /** The column that tells who has met in earlier rounds. */
    public Optional<String> earlier() {
        return Stream.concat(
                        rules(NeverTwice.class).flatMap(rule -> rule.earlier().stream()),
                        rules(NotAgain.class).map(NotAgain::earlier))
                .filter(brief.people()::has)
                .findFirst();
    }

    private <R> Stream<R> rules(Class<R> kind) {
        return brief.rules().stream().filter(kind::isInstance).map(kind::cast);
    }
}
