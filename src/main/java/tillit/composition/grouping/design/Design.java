package tillit.composition.grouping.design;

import java.util.Optional;

/** A way to put groups × size people in groups, round after round, so that nobody meets anybody twice. */
interface Design {

    /**
     * For each round and person the group, all from 0; so many rounds, or nothing when this way does not lead there.
     *
     * @param groups 1 or more
     * @param size 2 or more
     * @param rounds 1 or more
     */
    Optional<int[][]> rounds(int groups, int size, int rounds);
}
