package tillit.conversation.gathering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.access.PersonId;
import tillit.conversation.GatheringId;
import tillit.conversation.RoomId;
import tillit.conversation.method.StepId;

/**
 * One conversation for many.
 *
 * @param code what is on the posters and is said aloud; whoever has it may come in
 * @param tables in the order of their numbers, which count from 1; empty where nobody sits at tables
 * @param questions what is asked instead of the method's own words, by the step's name
 * @param attendance whether those who like may write their name on a list, which nothing joins to what was written
 * @param closed whether nobody new comes in
 */
public record Gathering(
        GatheringId id,
        RoomId room,
        String name,
        String code,
        PersonId organiser,
        List<String> tables,
        Map<String, String> questions,
        boolean attendance,
        boolean closed) {

    public Gathering {
        tables = List.copyOf(tables);
        questions = Map.copyOf(questions);
    }

    /** What is asked in this step instead of the method's own words, as somebody who reads this language reads it. */
    public Optional<String> question(StepId step, String language) {
        return Optional.ofNullable(questions.get(step.name()))
                .map(asked -> QuestionBank.in(language, asked));
    }

    /** The name of the table with this number; empty when there is none. */
    public Optional<String> table(int number) {
        return number < 1 || number > tables.size()
                ? Optional.empty()
                : Optional.of(tables.get(number - 1));
    }
}
