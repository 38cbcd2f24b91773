package tillit.bench;

import static tillit.bench.HallFigures.number;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A hall from the door to the last word; every phone a process would have, in one process. */
final class HallMorning {

    static final int STORM = 400;
    static final int STORM_SECONDS = 5;
    static final int JOIN_SECONDS = 60;
    static final int WARM_SECONDS = 10;

    /** Until the compiler has nothing more to do: a frame then costs what it costs for the rest of the day. */
    static final int HOT_SECONDS = 60;

    static final int SECONDS = 20;

    private static final int TURNS = 4;
    private static final int TURN_SECONDS = 10;
    private static final int WORD_SECONDS = 60;
    private static final int EACH = 3;

    /** Words a second that make each picture another than the one before: two in the time between two pictures. */
    private static final int BARELY = 8;

    private static final int MOVES = 4;
    private static final int RUSH = 4_000;
    private static final int RUSH_SECONDS = 10;

    private final HallNodes house;
    private final Organiser organiser;
    private final HallProcess phones;
    private final int people;
    private final HallFigures figures;
    private double seconds;

    HallMorning(
            HallNodes house,
            Organiser organiser,
            HallProcess phones,
            int people,
            HallFigures figures) {
        this.house = house;
        this.organiser = organiser;
        this.phones = phones;
        this.people = people;
        this.figures = figures;
    }

    /** With these parts of it: {@code own}, {@code wall}, {@code stalled}, {@code rush}. */
    void hold(List<String> parts) throws IOException {
        comeIn();
        if (parts.contains("own")) ownPages();
        if (parts.contains("wall") || parts.contains("stalled")) openTheWall();
        if (parts.contains("wall")) besideTheFloor();
        if (parts.contains("wall")) threeWordsEach();
        if (parts.contains("stalled")) someStall();
        if (parts.contains("rush")) rush();
        count();
    }

    private void comeIn() throws IOException {
        int storm = Math.min(STORM, people);
        long heap = house.heapBytes();
        var hall = phones.tell("join " + storm + " " + STORM_SECONDS + " " + ownPage());
        figures.put("stormJoined", number(hall, "joined"));
        figures.putTimes("stormJoin", hall, "join");
        phones.tell("clear");
        var others = phones.tell("join " + (people - storm) + " " + JOIN_SECONDS + " " + ownPage());
        figures.put("othersJoined", number(others, "joined"));
        figures.put("turnedAway", number(others, "turnedAway"));
        figures.putTimes("othersJoin", others, "join");
        figures.put("heapKbPerPhone", (house.heapBytes() - heap) / 1024.0 / people);
    }

    /** Everybody is on their own phone's page: a word changes nobody else's, a step changes all. */
    private void ownPages() throws IOException {
        organiser.goOnTo("calm");
        phones.tell("say calm " + wordsASecond() + " " + WARM_SECONDS);
        var words = measure("own", "say calm " + wordsASecond() + " " + SECONDS);
        figures.putTimes("ownAnswer", words, "answer");
        phones.tell("clear");
        for (int i = 0; i < MOVES; i++) move(i);
        var moved = phones.tell("say calm 0 0");
        figures.putTimes("ownStepToScreen", moved, "moved");
        figures.put("ownStepReach", 1 - number(moved, "unmoved") / MOVES / people);
    }

    private void move(int number) throws IOException {
        long nanos = number % 2 == 0 ? organiser.goBack() : organiser.goOn();
        phones.tell("say calm 0 2");
        phones.tell("moved " + nanos);
    }

    /** The worst case: everybody has opened the wall, and each word is a new picture for all. */
    private void openTheWall() throws IOException {
        organiser.goOnTo("calm");
        phones.tell("leave");
        phones.tell("clear");
        var back =
                phones.tell(
                        "follow "
                                + people
                                + " "
                                + SECONDS
                                + " /g/"
                                + organiser.code()
                                + "/wall/live");
        figures.put("wallFollowing", number(back, "joined"));
        if (number(back, "joined") == 0)
            throw new IllegalStateException(
                    "Nobody is shown the wall. Maybe its address is another.");
        phones.tell("say calm " + BARELY + " " + HOT_SECONDS);
        phones.tell("clear");
        var got = phones.tell("say calm " + BARELY + " " + TURN_SECONDS);
        figures.put("wallBytesPerFrame", number(got, "bytes") / number(got, "frames"));
    }

    /** In turns, for this machine is faster in one minute than in the next. */
    private void besideTheFloor() throws IOException {
        var ours = HallCost.NOTHING;
        var floors = HallCost.NOTHING;
        try (var floor = HallRival.of(people, (int) figures.get("wallBytesPerFrame"))) {
            figures.put("floorHeapKbPerPhone", floor.heapKbPerPhone());
            for (int turn = 0; turn < TURNS; turn++) {
                ours = ours.plus(cost(TURN_SECONDS));
                floors = floors.plus(floor.cost(TURN_SECONDS));
            }
        }
        figures.put("wallFramesPerSecond", ours.frames() / TURNS / TURN_SECONDS);
        figures.put("floorFramesPerSecond", floors.frames() / TURNS / TURN_SECONDS);
        figures.put("wallCpuMicrosPerFrame", ours.aFrame());
        figures.put("floorCpuMicrosPerFrame", floors.aFrame());
        figures.put("ratio", ours.aFrame() / floors.aFrame());
    }

    private HallCost cost(int seconds) throws IOException {
        phones.tell("say calm " + BARELY + " 1");
        phones.tell("clear");
        var cpu = house.cpu();
        var got = phones.tell("say calm " + BARELY + " " + seconds);
        double used = house.cpu().minus(cpu).toNanos() / 1e3;
        return new HallCost(used, number(got, "frames"));
    }

    private void threeWordsEach() throws IOException {
        organiser.goOnTo("three");
        phones.tell("say three 0 2");
        var cpu = house.postgresCpu();
        var got = measure("three", "say three " + wordsASecond() + " " + WORD_SECONDS);
        figures.put("threeAccepted", number(got, "accepted"));
        figures.put("threeAcceptedPerSecond", number(got, "accepted") / WORD_SECONDS);
        figures.put("threeRefused", number(got, "refused"));
        figures.putTimes("threeAnswer", got, "answer");
        figures.putTimes("threeAcceptToScreen", got, "late");
        figures.put("threeReach", number(got, "delivered") / (number(got, "accepted") * people));
        figures.put(
                "threePostgresCores",
                house.postgresCpu().minus(cpu).toMillis() / 1e3 / WORD_SECONDS);
        figures.put("threeGone", number(got, "gone"));
    }

    /** One phone in a hundred takes nothing any more: the others should not notice. */
    private void someStall() throws IOException {
        int stalled = people / 100;
        organiser.goOnTo("stalled");
        phones.tell("say stalled " + BARELY + " " + WARM_SECONDS);
        beside("allTaking", people);
        phones.tell("stall " + stalled);
        figures.put("stalledPhones", stalled);
        phones.tell("say stalled " + wordsASecond() + " " + WARM_SECONDS);
        beside("someStalled", people - stalled);
    }

    private void beside(String name, int taking) throws IOException {
        var got = measure(name, "say stalled " + wordsASecond() + " " + SECONDS);
        figures.putTimes(name + "AcceptToScreen", got, "late");
        figures.put(name + "Reach", number(got, "delivered") / (number(got, "accepted") * taking));
    }

    /** Far more words than a hall says, and nobody looks on: what a POST costs. */
    private void rush() throws IOException {
        phones.tell("leave");
        organiser.goOnTo("rush");
        phones.tell("say rush " + rushASecond() / 4 + " " + WARM_SECONDS);
        var postgres = house.postgresCpu();
        var got = measure("rush", "say rush " + rushASecond() + " " + RUSH_SECONDS);
        figures.put("rushAskedPerSecond", rushASecond());
        figures.put("rushAcceptedPerSecond", number(got, "accepted") / seconds);
        figures.put("rushRefused", number(got, "refused"));
        figures.putTimes("rushAnswer", got, "answer");
        figures.put(
                "rushPostgresMicrosPerWord",
                house.postgresCpu().minus(postgres).toNanos() / 1e3 / number(got, "accepted"));
    }

    /** Gives the order, and tells what a frame and a word cost meanwhile. */
    private Map<String, Double> measure(String name, String order) throws IOException {
        phones.tell("clear");
        var cpu = house.cpu();
        long began = System.nanoTime();
        var during = phones.tell(order);
        seconds = (System.nanoTime() - began) / 1e9;
        double used = house.cpu().minus(cpu).toNanos() / 1e3;
        var got = phones.tell("say calm 0 1");
        figures.put(name + "ServerCores", used / 1e6 / seconds);
        if (number(during, "frames") > 0)
            figures.put(name + "CpuMicrosPerFrame", used / number(during, "frames"));
        figures.put(name + "CpuMicrosPerWord", used / number(got, "accepted"));
        return got;
    }

    /** What was answered with 2xx, and what is in the database. */
    private void count() throws IOException {
        figures.put("accepted", number(phones.tell("say calm 0 0"), "acceptedEver"));
        figures.put("stored", (double) organiser.stored());
        figures.put("storedOnce", (double) organiser.storedOnce());
    }

    private String ownPage() {
        return "/g/" + organiser.code() + "/sv/live";
    }

    private int wordsASecond() {
        return Math.max(1, people * EACH / WORD_SECONDS);
    }

    /** A phone may say two words a second, not more. */
    private int rushASecond() {
        return Math.min(RUSH, people);
    }
}
