package tillit.bench;

import tillit.composition.grouping.Check;
import tillit.composition.grouping.repair.HallOf400;
import tillit.composition.grouping.repair.Repair;
import tillit.composition.grouping.repair.Repaired;

/** One person of the 400 falls ill before the second of four gatherings, and a table host too. */
record Illness() implements Instance {

    private static final int MOST = 3;

    @Override
    public String name() {
        return "one of the 400 falls ill, and a table host";
    }

    @Override
    public String goal() {
        return "at most %d others moved, 1 s".formatted(MOST);
    }

    @Override
    public Measured measure(long seed) {
        var hall = new HallOf400(seed);
        var now = hall.now();
        var watch = new Stopwatch();
        var repaired = Repair.of(now, hall.before(), 1).orElseThrow();
        var wall = watch.wall();
        var cpu = watch.cpu();
        var floor = Stopwatch.cpuOf(() -> Check.of(now, repaired.placement()));
        return new Measured(inWords(repaired), isReached(repaired), wall, cpu, floor);
    }

    private static boolean isReached(Repaired repaired) {
        return repaired.check().isKept() && repaired.moved().size() <= MOST;
    }

    private static String inWords(Repaired repaired) {
        return "%d broken · %d moved%s"
                .formatted(
                        repaired.check().broken().size(),
                        repaired.moved().size(),
                        repaired.fewest() ? ", fewer proven impossible" : "");
    }
}
