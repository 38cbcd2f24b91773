package tillit.conversation.gathering;

import java.util.List;
import java.util.Map;

/**
 * What is needed to make a gathering.
 *
 * @param method the id of a method for open rooms
 * @param tables their names, in order
 * @param questions by the step's name; a step without one asks as the method does
 */
public record GatheringPlan(
        String name,
        String method,
        List<String> tables,
        Map<String, String> questions,
        boolean attendance) {}
