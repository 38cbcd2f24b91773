package tillit.outcomes.exchange;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tillit.outcomes.benchmark.Reading.Unread;
import tillit.outcomes.benchmark.Reason;
import tools.jackson.databind.JsonNode;

/** Takes values out of a file and remembers the first that is not what it should be; for it stands an empty one. */
final class Checks {

    private static final int LONGEST_NAME = 100;

    private final Set<Object> seen = new HashSet<>();
    private Optional<Unread<SharedYear>> wrong = Optional.empty();

    Optional<Unread<SharedYear>> wrong() {
        return wrong;
    }

    void check(boolean right, Reason reason, String where) {
        if (!right && wrong.isEmpty()) wrong = Optional.of(new Unread<>(reason, where));
    }

    /** Of 1 to {@value #LONGEST_NAME} characters that can be seen. */
    String name(JsonNode node, String where) {
        var name = node.isString() ? node.stringValue() : "";
        boolean sound =
                !name.isBlank()
                        && name.length() <= LONGEST_NAME
                        && name.codePoints().noneMatch(Character::isISOControl);
        check(sound, Reason.WRONG_VALUE, where);
        return name;
    }

    int whole(JsonNode node, String where, int least, int most) {
        boolean sound = node.isInt() && node.intValue() >= least && node.intValue() <= most;
        check(sound, Reason.WRONG_VALUE, where);
        return sound ? node.intValue() : least;
    }

    double number(JsonNode node, String where, double least, double most) {
        boolean sound =
                node.isNumber() && node.doubleValue() >= least && node.doubleValue() <= most;
        check(sound, Reason.WRONG_VALUE, where);
        return sound ? node.doubleValue() : least;
    }

    void once(Object what, String where) {
        check(seen.add(what), Reason.TWICE, where);
    }
}
