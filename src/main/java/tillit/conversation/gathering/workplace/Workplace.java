package tillit.conversation.gathering.workplace;

import tillit.conversation.GatheringId;

/**
 * A workplace's own meeting with the method of a whole.
 *
 * @param times how often its result has been added to the whole
 */
public record Workplace(GatheringId gathering, GatheringId whole, int times, boolean isAdded) {

    Workplace add() {
        return new Workplace(gathering, whole, times + 1, true);
    }

    Workplace takeBack() {
        return new Workplace(gathering, whole, times, false);
    }
}
