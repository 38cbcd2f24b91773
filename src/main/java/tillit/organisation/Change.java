package tillit.organisation;

import java.util.List;

/** Rows that go and rows that come; a row that changes goes as it was and comes as it is. */
public record Change<T>(List<T> gone, List<T> come) {

    public Change {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    public static <T> Change<T> none() {
        return new Change<>(List.of(), List.of());
    }

    public static <T> Change<T> adding(List<T> rows) {
        return new Change<>(List.of(), rows);
    }

    public boolean isNone() {
        return gone.isEmpty() && come.isEmpty();
    }

    Change<T> undone() {
        return new Change<>(/* gone= */ come, /* come= */ gone);
    }
}
