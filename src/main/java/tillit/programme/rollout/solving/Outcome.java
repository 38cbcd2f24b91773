package tillit.programme.rollout.solving;

import tillit.programme.rollout.Plan;

/** What came of planning. */
public sealed interface Outcome {

    /** No hard rule is broken. */
    record Planned(Plan plan) implements Outcome {}

    /**
     * Not everybody has a place.
     *
     * @param people who have none
     * @param sessions so many more occasions it takes at least, in the largest room
     */
    record TooLittle(int people, int sessions) implements Outcome {}
}
