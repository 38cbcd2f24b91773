package tillit.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * What happens with a text: promised before it is written, and kept with it, so that a later rule does not change an
 * earlier promise.
 *
 * @param since from when the months are counted; {@link Since#NEVER} goes with 0 months
 * @param months after which it is erased
 */
public record Handling(Readers readers, Since since, int months) {

    /** Who can read it. */
    public enum Readers {
        /** The two to whom it belongs; the server has only what their browsers sealed. */
        TWO_SEALED,
        /** Those who are in the circle or network. */
        CIRCLE,
        /** Whoever has to answer it, and those who wrote it. */
        ANSWERING,
        /** Everybody who works here. */
        EVERYBODY
    }

    /** The moment from which the months are counted. */
    public enum Since {
        WRITTEN,
        /** What it is about is over: answered, tried, closed. */
        ENDED,
        /** Something newer took its place. */
        REPLACED,
        /** It is not erased. */
        NEVER
    }

    public Handling {
        if (months < 0 || (since == Since.NEVER) != (months == 0))
            throw new IllegalArgumentException("Not so many months: " + months);
    }

    public static Handling of(Readers readers, Since since, int months) {
        return new Handling(readers, since, months);
    }

    public static Handling forGood(Readers readers) {
        return new Handling(readers, Since.NEVER, 0);
    }

    /** As a table keeps it. Throws for a text that {@link #code} has not written. */
    public static Handling of(String code) {
        var parts = code.split("/");
        if (parts.length != 3)
            throw new IllegalArgumentException("Not what happens with a text: " + code);
        return new Handling(
                named(Readers.values(), parts[0]),
                named(Since.values(), parts[1]),
                Integer.parseInt(parts[2]));
    }

    /** As a table keeps it, beside the text. */
    public String code() {
        return readers.name() + "/" + since.name() + "/" + months;
    }

    /** The first day on which it is gone, when that from which it is counted is on this day; empty for one that stays. */
    public Optional<LocalDate> erasedOn(LocalDate day) {
        return since == Since.NEVER ? Optional.empty() : Optional.of(day.plusMonths(months));
    }

    /** Whether somebody can ask the municipality for it at all: nobody can hand out what nobody can read. */
    public boolean isSealed() {
        return readers == Readers.TWO_SEALED;
    }

    private static <E extends Enum<E>> E named(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such word: " + name));
    }
}
