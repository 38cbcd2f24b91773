package tillit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** Lets several people do something at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Each gets a number from 0; fails when one of them fails. */
    public static void each(int people, IntConsumer does) {
        answers(
                people,
                number -> {
                    does.accept(number);
                    return number;
                });
    }

    /** The same, and what each answers, by number. */
    public static <T> List<T> answers(int people, IntFunction<T> does) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Future<T>>();
            for (int i = 0; i < people; i++) {
                var number = i;
                tasks.add(
                        threads.submit(() -> {
                            start.await();
                            return does.apply(number);
                        }));
            }
            start.countDown();
            return tasks.stream().map(AtOnce::get).toList();
        }
    }

    private static <T> T get(Future<T> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
