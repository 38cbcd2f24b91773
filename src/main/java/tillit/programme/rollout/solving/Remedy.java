package tillit.programme.rollout.solving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import tillit.programme.rollout.Rollout;
import tillit.programme.rollout.Room;
import tillit.programme.rollout.Terms;
import tillit.programme.rollout.Trainer;

/** With what everybody would have a place; each alone is enough, for it was tried. */
public sealed interface Remedy {

    int LATEST_MONTHS = 12;
    int MOST_EACH = 4;
    int MOST_ROOMS = 3;
    int LARGEST_SHARE = 50;
    int STEP = 10;

    /** So many more rooms of this size. */
    record Rooms(int more, int places) implements Remedy {}

    /** So many more occasions a month for each trainer. */
    record EachMonth(int more) implements Remedy {}

    /** Until this day. */
    record Until(LocalDate day) implements Remedy {}

    /** So large a share away at once, in percent. */
    record Share(int percent) implements Remedy {}

    /** Of each kind the smallest that is enough, if one is. */
    static List<Remedy> of(Rollout rollout) {
        var terms = rollout.terms();
        var all = new ArrayList<Remedy>();
        first(MOST_ROOMS, rollout, more -> rooms(terms, more))
                .ifPresent(more -> all.add(new Rooms(more, largest(terms))));
        first(MOST_EACH, rollout, more -> each(terms, more))
                .ifPresent(more -> all.add(new EachMonth(more)));
        first(LATEST_MONTHS, rollout, months -> until(terms, terms.last().plusMonths(months)))
                .ifPresent(months -> all.add(new Until(terms.last().plusMonths(months))));
        first((LARGEST_SHARE - terms.share()) / STEP, rollout, more -> share(terms, more))
                .ifPresent(more -> all.add(new Share(terms.share() + more * STEP)));
        return all;
    }

    private static Optional<Integer> first(int most, Rollout rollout, IntFunction<Terms> terms) {
        return IntStream.rangeClosed(1, most)
                .filter(more -> isEnough(rollout.on(terms.apply(more))))
                .boxed()
                .findFirst();
    }

    private static boolean isEnough(Rollout rollout) {
        var deal = Deal.of(rollout, UUID::randomUUID);
        return deal.left(false) + deal.left(true) == 0;
    }

    private static int largest(Terms terms) {
        return terms.rooms().stream().mapToInt(Room::places).max().orElse(1);
    }

    private static Terms rooms(Terms terms, int more) {
        var rooms = new ArrayList<>(terms.rooms());
        for (int i = 1; i <= more; i++) rooms.add(new Room("+" + i, largest(terms)));
        return terms.with(rooms, terms.trainers());
    }

    private static Terms each(Terms terms, int more) {
        var trainers =
                terms.trainers().stream()
                        .map(one -> new Trainer(one.id(), one.name(), one.monthly() + more))
                        .toList();
        return terms.with(terms.rooms(), trainers);
    }

    private static Terms until(Terms terms, LocalDate last) {
        return terms.until(last);
    }

    private static Terms share(Terms terms, int more) {
        return terms.sharing(terms.share() + more * STEP);
    }
}
