package tillit;

import java.util.Optional;
import tillit.trial.Cast;

/** Who knocks at the doors of a circle of Aino's, Mikkel's and Sara's. */
enum Knocker {
    STRANGER(),
    IN_NO_CIRCLE(Cast.OLLE),
    IN_ANOTHER_CIRCLE(Cast.LEYLA),
    MEMBER(Cast.SARA),
    LEADER(Cast.AINO),
    PROGRAMME_LEAD(Cast.BIRGITTA),
    SAFETY_REPRESENTATIVE(Cast.MAJKEN),
    ADMINISTRATOR(Cast.SVEN),
    /** Was in the circle until just now. */
    REMOVED(Cast.FREJA);

    private final Optional<Cast> who;

    Knocker() {
        this.who = Optional.empty();
    }

    Knocker(Cast who) {
        this.who = Optional.of(who);
    }

    Visitor comes(int port) {
        return who.map(person -> Visitor.signedIn(port, person)).orElseGet(() -> stranger(port));
    }

    private static Visitor stranger(int port) {
        var visitor = new Visitor(port);
        visitor.readToken("/sign-in");
        return visitor;
    }
}
