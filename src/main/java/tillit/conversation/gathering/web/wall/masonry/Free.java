package tillit.conversation.gathering.web.wall.masonry;

import java.util.function.Predicate;

/** Whether a place is free. Neighbouring places are mostly taken by the same word, so it is asked first. */
final class Free implements Predicate<Box> {

    private final Box[] taken;

    Free(Box[] taken) {
        this.taken = taken;
    }

    @Override
    public boolean test(Box place) {
        for (int i = 0; i < taken.length; i++)
            if (taken[i].meets(place)) {
                askFirst(i);
                return false;
            }
        return true;
    }

    private void askFirst(int i) {
        var first = taken[0];
        taken[0] = taken[i];
        taken[i] = first;
    }
}
