package tillit.organisation;

import java.util.Arrays;

/** Where a manager stands: a director leads heads, a head leads managers of units, they lead employees. */
public enum Level {
    DIRECTOR(1),
    HEAD(2),
    UNIT_MANAGER(3);

    private final int number;

    Level(int number) {
        this.number = number;
    }

    /** 1, 2 or 3, as the HR system writes it. */
    public int number() {
        return number;
    }

    /** Throws for anything but 1, 2 and 3. */
    public static Level of(int number) {
        return Arrays.stream(values())
                .filter(level -> level.number == number)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "A manager's level is 1, 2 or 3, not " + number + "."));
    }
}
