package tillit.organisation.imports;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** How far a piece of work has come; read by others while it goes on. */
public final class Progress {

    /** The parts of the work, with how many of a hundred have passed when each begins. */
    public enum Part {
        WAITING(0),
        READING(2),
        CHECKING(40),
        COMPARING(55),
        WRITING(60);

        private final int begins;

        Part(int begins) {
            this.begins = begins;
        }

        /** Part of a text key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        int ends() {
            return this == WRITING ? 100 : values()[ordinal() + 1].begins;
        }
    }

    private final AtomicInteger done = new AtomicInteger();
    private volatile Part part = Part.WAITING;
    private volatile int of = 1;

    void begin(Part next, int pieces) {
        done.set(0);
        of = Math.max(1, pieces);
        part = next;
    }

    void step(int pieces) {
        done.addAndGet(pieces);
    }

    public Part part() {
        return part;
    }

    /** 0 to 100. */
    public int percent() {
        var now = part;
        return now.begins + (now.ends() - now.begins) * Math.min(done.get(), of) / of;
    }
}
