package tillit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import tillit.trial.Cast;

/**
 * A leaders' day in one language: what its people say, and what they read.
 *
 * @see LeadersDayTest
 */
@SuppressWarnings("ImmutableEnumChecker") // List.of makes it so
enum DayIn {
    SWEDISH(
            Cast.BIRGITTA,
            "Chefsdagen i Ekhamn",
            "Vad gör att det går bra hos oss?",
            List.of("Eken", "Linden", "Asken", "Björken"),
            List.of("tillit", "tilliten", "tid", "mod", "kaffe", "fika", "trams", "helikopter"),
            List.of("Vi säger som det är", "Färre möten", "Vi hjälps åt", "Högt i tak"),
            List.of("Stryk tisdagsmötet", "Göran Ahlgren", "i mars"),
            "[æøÆØ]|\\b(ikke|hvad|jeg)\\b"),
    DANISH(
            Cast.MIKKEL,
            "Lederdag i Ekhamn",
            "Hvad får det til at lykkes hos os?",
            List.of("Egen", "Linden", "Asken", "Birken"),
            List.of("tillid", "tilliden", "tid", "mod", "kaffe", "pause", "pjat", "helikopter"),
            List.of("Vi siger det, som det er", "Færre møder", "Vi hjælper hinanden", "Korte veje"),
            List.of("Drop tirsdagsmødet", "Freja Kjær", "i marts"),
            "[äöÄÖ]|\\b(inte|vad|jag|och)\\b");

    private final Cast organiser;
    private final String title;
    private final String question;
    private final List<String> tables;
    private final List<String> spoken;
    private final List<String> factors;
    private final List<String> promise;
    private final String foreign;

    DayIn(
            Cast organiser,
            String title,
            String question,
            List<String> tables,
            List<String> spoken,
            List<String> factors,
            List<String> promise,
            String foreign) {
        this.organiser = organiser;
        this.title = title;
        this.question = question;
        this.tables = tables;
        this.spoken = spoken;
        this.factors = factors;
        this.promise = promise;
        this.foreign = foreign;
    }

    Cast organiser() {
        return organiser;
    }

    String title() {
        return title;
    }

    /** What the hall is asked when it sends its words. */
    String question() {
        return question;
    }

    List<String> tables() {
        return tables;
    }

    String language() {
        return organiser.language();
    }

    Words words() {
        return Words.in(language());
    }

    /** What most send. */
    String most() {
        return spoken.getFirst();
    }

    /** The same in another form. */
    String inflected() {
        return spoken.get(1);
    }

    String often() {
        return spoken.get(2);
    }

    String sometimes() {
        return spoken.get(3);
    }

    String coffee() {
        return spoken.get(4);
    }

    /** Another word for coffee. */
    String alsoCoffee() {
        return spoken.get(5);
    }

    /** What no one wants to see on a wall. */
    String nonsense() {
        return spoken.get(6);
    }

    /** What one alone sends. */
    String lonely() {
        return spoken.get(7);
    }

    /** What a table agrees on: the first three of table 1. */
    String factor(int number) {
        return factors.get(number);
    }

    String what() {
        return promise.get(0);
    }

    String who() {
        return promise.get(1);
    }

    String when() {
        return promise.get(2);
    }

    /** Nothing of the other language stands on the page. */
    void isSpokenOn(Page page) {
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language());
        assertThat(page.locator("body").innerText()).doesNotContainPattern(foreign);
    }
}
