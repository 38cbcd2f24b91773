package tillit.composition.web.cards;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tillit.composition.account.Shift;
import tillit.composition.account.Shift.Move;
import tillit.composition.account.Shift.Swap;

/**
 * What a form says of people and places: somebody to a group, or with somebody; somebody, or a whole group. Each
 * answers 404 when there is no such person or group, or they are not there that day, and 400 when none is named.
 *
 * @param person an id of the file of people
 * @param gathering from 1
 * @param group from 1
 * @param other an id, to change places with
 */
record Asked(
        @Nullable String person,
        @Nullable Integer gathering,
        @Nullable Integer group,
        @Nullable String other) {

    Shift shift(Result result) {
        int when = when(result);
        int who = there(result, when, person);
        return isBlank(other)
                ? new Move(when, who, asGroup(result))
                : new Swap(when, who, there(result, when, other));
    }

    /** From 0. */
    int when(Result result) {
        return Results.gathering(result, Objects.requireNonNullElse(gathering, 1));
    }

    /** Whether they are there or not. */
    int who(Result result) {
        return Results.person(result, Objects.requireNonNullElse(person, ""));
    }

    boolean isGroup() {
        return isBlank(person);
    }

    /** From 0. */
    int asGroup(Result result) {
        return Results.group(result, Objects.requireNonNullElse(group, 0));
    }

    /** The one who is named, or all of the group. */
    List<Integer> people(Result result) {
        if (!isGroup()) return List.of(there(result, when(result), person));
        var all = result.placement().members(when(result), asGroup(result));
        if (all.isEmpty()) throw Results.missing();
        return all;
    }

    private static int there(Result result, int gathering, @Nullable String id) {
        int person = Results.person(result, Objects.requireNonNullElse(id, ""));
        if (!Results.isThere(result, gathering, person)) throw Results.missing();
        return person;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
