package tillit.conversation;

import java.time.Instant;
import java.util.List;
import tillit.access.PersonId;

/** A circle to be: who leads it, who is in it (leaders not repeated), and when and where it meets. */
public record CirclePlan(
        String name, List<PersonId> leaders, List<PersonId> members, List<Planned> meetings) {

    private static final String METHOD = "collegial-supervision";

    /** {@code method} is the id of a method that is known. */
    public record Planned(Instant startsAt, String place, String method) {}

    /** The method of a meeting, counted from 0, of so many: the first and the last have their own. */
    public static String method(int number, int meetings) {
        if (number == 0) return METHOD + "-first";
        return number == meetings - 1 ? METHOD + "-last" : METHOD;
    }
}
