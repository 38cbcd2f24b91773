package tillit.conversation.gathering.result;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tillit.conversation.method.Commitment;

/**
 * What a gathering came to. It holds what the hall has seen, and nobody who gave it.
 *
 * @param began empty while it has not
 * @param phones that came in
 * @param paper whether answers on paper were typed in
 * @param inTheWay the sentences of which those who gave them said so
 */
public record GatheringResult(
        String name,
        String method,
        Optional<Instant> began,
        int phones,
        boolean paper,
        List<Part> parts,
        Set<String> inTheWay) {

    public GatheringResult {
        parts = List.copyOf(parts);
        inTheWay = Set.copyOf(inTheWay);
    }

    /** Where the sentences stand that were said to be in the way, each once. */
    public List<Integer> linesInTheWay() {
        var lines = lines();
        return inTheWay.stream().map(lines::indexOf).filter(line -> line >= 0).sorted().toList();
    }

    /** Every sentence that a table agreed on, that was proposed, voted for or decided, in the order of the page. */
    public List<String> lines() {
        return parts.stream().flatMap(part -> lines(part).stream()).toList();
    }

    private static List<String> lines(Part part) {
        return switch (part) {
            case Tables it -> it.tables().stream().flatMap(table -> table.said().stream()).toList();
            case Gathered it -> it.texts();
            case Votes it -> it.results().stream().map(Voted::text).toList();
            case Commitments it -> it.all().stream().map(Commitment::what).toList();
            default -> List.of();
        };
    }

    /** What one step came to. */
    public sealed interface Part {

        String heading();

        /** What was asked; empty when the method asks nothing in words. */
        String question();

        boolean isEmpty();
    }

    /**
     * @param others how many words only one has sent; they are not shown
     * @param hidden how many the organiser has hidden
     */
    public record Words(String heading, String question, List<Word> words, int others, int hidden)
            implements Part {
        @Override
        public boolean isEmpty() {
            return words.isEmpty() && others == 0;
        }
    }

    public record Word(String label, int count) {}

    /** What each table agreed on; workplaces that added theirs come last. */
    public record Tables(String heading, String question, List<Table> tables) implements Part {
        @Override
        public boolean isEmpty() {
            return tables.isEmpty();
        }
    }

    /**
     * @param number 0 for what is of no table in the hall
     * @param name empty when it has no other than its number
     */
    public record Table(int number, String name, boolean workplace, List<String> said) {}

    /** What a step of its own gathered: proposals. */
    public record Gathered(String heading, String question, List<String> texts) implements Part {
        @Override
        public boolean isEmpty() {
            return texts.isEmpty();
        }
    }

    /** The most voted for first. */
    public record Votes(String heading, String question, List<Voted> results) implements Part {
        @Override
        public boolean isEmpty() {
            return results.isEmpty();
        }
    }

    public record Voted(String text, int votes) {}

    public record Commitments(String heading, String question, List<Commitment> all)
            implements Part {
        @Override
        public boolean isEmpty() {
            return all.isEmpty();
        }
    }

    /** How many placed themselves at each number of a scale. */
    public record Scale(String heading, String question, String low, String high, List<Mark> marks)
            implements Part {
        @Override
        public boolean isEmpty() {
            return marks.stream().allMatch(mark -> mark.count() == 0);
        }
    }

    public record Mark(int number, int count) {}
}
