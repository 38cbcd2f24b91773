package tillit.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** All circles meet at once: everybody listens, and somebody somewhere writes, {@code perSecond} times a second. */
final class Evening {

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(20);
    private static final Duration TO_ARRIVE = Duration.ofSeconds(60);

    /** What was sent when, by which of the circles. */
    private record Sent(int number, int circle, long atNanos) {}

    /**
     * @param answers from a phone's submit to the server's answer that it is saved
     * @param arrivals from a phone's submit to the screen of each of the other nine
     * @param lost how many of them never came
     */
    record Measured(Times answers, Times arrivals, int lost, long frames, long bytes) {}

    private final Web web;
    private final List<Town.Circle> circles;
    private final List<List<Ear>> ears = new ArrayList<>();
    private final Words words = new Words();
    private final Random random = new Random(2);
    private final AtomicInteger numbers = new AtomicInteger();

    Evening(Web web, List<Town.Circle> circles) {
        this.web = web;
        this.circles = circles;
        for (var circle : circles) ears.add(listen(circle));
    }

    /** Writes for some time and waits until all has arrived. */
    Measured measure(Duration time, int perSecond) {
        long frames = sum(Ear::frames);
        long bytes = sum(Ear::bytes);
        var sent = new ConcurrentLinkedQueue<Sent>();
        var answers = new ConcurrentLinkedQueue<Long>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long end = System.nanoTime() + time.toNanos();
            for (long next = System.nanoTime(); next < end; next += pause(perSecond)) {
                LockSupport.parkNanos(next - System.nanoTime());
                int circle = random.nextInt(circles.size());
                int writer = random.nextInt(Town.SIZE);
                threads.execute(() -> write(circle, writer, sent, answers));
            }
        }
        var arrivals = arrivals(sent);
        int expected = sent.size() * Town.SIZE;
        return new Measured(
                Times.ofNanos(answers),
                Times.ofNanos(arrivals),
                expected - arrivals.size(),
                sum(Ear::frames) - frames,
                sum(Ear::bytes) - bytes);
    }

    private List<Ear> listen(Town.Circle circle) {
        return circle.people().stream().map(person -> listen(circle.meeting(), person)).toList();
    }

    private Ear listen(Meeting meeting, Web.Session person) {
        var ear = new Ear(web.follow(meeting.path() + "/stream?as=phone", person));
        Thread.ofVirtual().start(() -> live(ear, meeting, person));
        return ear;
    }

    /** As each phone says now and then that it is there. */
    private void live(Ear ear, Meeting meeting, Web.Session person) {
        while (ear.listens()) {
            web.post(meeting.path() + "/presence", person, Web.form("as", "phone"));
            LockSupport.parkNanos(SIGN_OF_LIFE.toNanos());
        }
    }

    private void write(
            int circle,
            int writer,
            ConcurrentLinkedQueue<Sent> sent,
            ConcurrentLinkedQueue<Long> answers) {
        int number = numbers.incrementAndGet();
        var room = circles.get(circle);
        var content = words.numbered(number);
        long began = System.nanoTime();
        sent.add(new Sent(number, circle, began));
        room.meeting()
                .tell(
                        web,
                        room.people().get(writer),
                        "contributions",
                        "step",
                        "questions",
                        "content",
                        content);
        answers.add(System.nanoTime() - began);
    }

    /** Independent people: the pauses between them are exponential. */
    private long pause(int perSecond) {
        return (long) (-Math.log(1 - random.nextDouble()) * 1e9 / perSecond);
    }

    private List<Long> arrivals(Iterable<Sent> sent) {
        long deadline = System.nanoTime() + TO_ARRIVE.toNanos();
        var arrivals = new ArrayList<Long>();
        for (var one : sent)
            for (var ear : ears.get(one.circle)) {
                while (!ear.seenAtNanos().containsKey(one.number) && System.nanoTime() < deadline)
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
                var seen = ear.seenAtNanos().get(one.number);
                if (seen != null) arrivals.add(seen - one.atNanos);
            }
        return arrivals;
    }

    private long sum(java.util.function.ToLongFunction<Ear> what) {
        return ears.stream().flatMap(List::stream).mapToLong(what).sum();
    }
}
