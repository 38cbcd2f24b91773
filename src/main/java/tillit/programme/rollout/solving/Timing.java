package tillit.programme.rollout.solving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import tillit.programme.rollout.Session;
import tillit.programme.rollout.Terms;
import tillit.programme.rollout.Time;

/** Finds when there can be occasions: spread evenly over the days, with the trainers who have led least. */
final class Timing {

    private final Diary diary;
    private final List<Time> times;
    private final Supplier<UUID> ids;
    private final Set<Integer> full = new HashSet<>();

    Timing(Terms terms, LocalDate from, boolean night, Diary diary, Supplier<UUID> ids) {
        this.diary = diary;
        this.ids = ids;
        times = terms.times(from).stream().filter(it -> it.hours().night() == night).toList();
    }

    /** So many, written into the diary; fewer when there is no more room or no trainer. */
    List<Session> find(int many) {
        var found = new ArrayList<Session>();
        for (int i = 0; i < many; i++) {
            var one = near((int) ((2L * i + 1) * times.size() / (2L * many)));
            if (one.isEmpty()) break;
            diary.add(one.get());
            found.add(one.get());
        }
        return found;
    }

    private Optional<Session> near(int wanted) {
        for (int away = 0; away < times.size(); away++) {
            var later = at(wanted + away);
            if (later.isPresent()) return later;
            var earlier = at(wanted - away);
            if (earlier.isPresent()) return earlier;
        }
        return Optional.empty();
    }

    private Optional<Session> at(int number) {
        if (number < 0 || number >= times.size() || full.contains(number)) return Optional.empty();
        var time = times.get(number);
        var opening = diary.opening(time);
        if (opening.isEmpty()) full.add(number);
        return opening.map(
                it -> new Session(ids.get(), time, it.room(), it.trainer().id(), false, List.of()));
    }
}
