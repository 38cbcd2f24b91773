package tillit.commons.foundation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tillit.law.Handling;
import tillit.organisation.UnitId;

/**
 * What a principle means at one workplace.
 *
 * @param number of the wording that they read
 * @param people how many took part, when they say it
 */
public record Reading(
        UUID id,
        PrincipleId principle,
        int number,
        UnitId unit,
        String words,
        Optional<Integer> people,
        LocalDate talkedOn) {

    /** In letters. */
    public static final int LONGEST = 1200;

    public static final int MOST_PEOPLE = 500;

    public static final Handling HANDLING =
            Handling.of(Handling.Readers.EVERYBODY, Handling.Since.WRITTEN, 60);
}
