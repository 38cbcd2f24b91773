package tillit.conversation.room;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A task, and the answer that somebody waits for. */
record Waiting(Task task, CompletableFuture<Outcome> answered) {

    private static final int PATIENCE_SECONDS = 20;

    static Waiting with(Task task) {
        return new Waiting(task, new CompletableFuture<>());
    }

    /** Nobody waits any more. */
    boolean isOver() {
        return answered.isDone();
    }

    void answer(Outcome outcome) {
        answered.complete(outcome);
    }

    void fail(Throwable why) {
        answered.completeExceptionally(why);
    }

    /** Blocks. Who has waited too long is told so; if it is being written just now, it may be so all the same. */
    Outcome await() {
        try {
            return answered.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            answered.cancel(false);
            throw new IllegalStateException("It is nobody's turn", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException why
                    ? why
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
