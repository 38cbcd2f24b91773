package tillit.organisation.imports;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** How far a piece of work has come; read by others while it goes on. */
public final class Progress {

    /** The parts of the work, with how many of a hundred have passed when each begins and ends. */
    public enum Part {
        WAITING(0, 2),
        READING(2, 40),
        CHECKING(40, 55),
        COMPARING(55, 60),
        WRITING(60, 100);

        private final int begins;
        private final int ends;

        Part(int begins, int ends) {
            this.begins = begins;
            this.ends = ends;
        }

        /** Part of a text key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
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
        return now.begins + (now.ends - now.begins) * Math.min(done.get(), of) / of;
    }
}
