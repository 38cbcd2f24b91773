package tillit.composition.web.cards;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import tillit.composition.desk.StateLine;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Standing;
import tillit.shell.Page;

/**
 * Who sits where at a gathering.
 *
 * @param states all there are, the newest first
 * @param kinds of groups, none when there is one only
 * @param cards all that were asked for
 */
public record CardsPage(
        Result result,
        Check check,
        Search search,
        List<StateLine> states,
        List<String> kinds,
        List<Card> cards)
        implements Page {

    /** Of a rule's breaches so many are told. */
    public static final int TOLD = 12;

    public int pages() {
        return Math.max(1, (cards.size() + Result.CARDS - 1) / Result.CARDS);
    }

    public List<Integer> everyPage() {
        return IntStream.rangeClosed(1, pages()).boxed().toList();
    }

    /** How many one searched for, on all cards. */
    public int found() {
        return cards.stream().mapToInt(Card::found).sum();
    }

    /** The cards of this page. */
    public List<Card> shown() {
        int first = Math.min(search.page(), pages()) - 1;
        return cards.stream().skip((long) first * Result.CARDS).limit(Result.CARDS).toList();
    }

    public boolean canUndo() {
        return result.isCurrent() && result.state().previous().isPresent();
    }

    public boolean canRedo() {
        int here = result.state().number();
        return result.isCurrent()
                && states.stream().anyMatch(line -> line.previous().equals(Optional.of(here)));
    }

    public boolean hasPins() {
        return !result.state().pins().isEmpty();
    }

    public List<Standing> wishes() {
        return check.wishes();
    }

    public static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(TOLD, all.size()));
    }

    public static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    /** So that a form sent twice does it once. */
    public UUID key() {
        return UUID.randomUUID();
    }
}
