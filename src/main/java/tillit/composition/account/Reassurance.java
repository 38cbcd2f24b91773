package tillit.composition.account;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.NeverTwice;
import tillit.composition.grouping.rule.NotAgain;
import tillit.composition.grouping.rule.NotInLine;

/** Which of the rules are kept among those whom somebody sits with. */
final class Reassurance {

    private static final String LEVEL = "level";
    private static final Set<String> LEVELS = Set.of("1", "2", "3");

    private final Brief brief;
    private final int person;

    /** The brief is a {@link Disclosed} one. */
    Reassurance(Brief brief, int person) {
        this.brief = brief;
        this.person = person;
    }

    /** What can be said of these others, one at least. */
    List<Why> of(List<Integer> with) {
        return Stream.of(sameLevel(with), mixed(with), inLine(with))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Why> sameLevel(List<Integer> with) {
        var mine = value(person, LEVEL);
        return Optional.of(mine)
                .filter(LEVELS::contains)
                .filter(_ -> brief.frame().within().filter(LEVEL::equals).isPresent())
                .filter(_ -> with.stream().allMatch(other -> value(other, LEVEL).equals(mine)))
                .map(Why.SameLevel::new);
    }

    /** The most that is true; of different areas one is of different units. */
    private Optional<Why> mixed(List<Integer> with) {
        var columns = Known.columns(brief).reversed().stream().filter(this::isMixed).toList();
        return Stream.concat(
                        columns.stream()
                                .filter(column -> allDifferent(column, with))
                                .<Why>map(Why.AllDifferent::new),
                        columns.stream()
                                .filter(column -> nobodyOfMine(column, with))
                                .map(Why.NobodyOfMine::new))
                .findFirst();
    }

    private boolean isMixed(String column) {
        return brief.rules().stream()
                .anyMatch(rule -> rule instanceof Different mixed && mixed.column().equals(column));
    }

    private boolean allDifferent(String column, List<Integer> with) {
        var seen = new HashSet<>(Set.of(""));
        return seen.add(value(person, column))
                && with.stream().allMatch(other -> seen.add(value(other, column)));
    }

    private boolean nobodyOfMine(String column, List<Integer> with) {
        var mine = value(person, column);
        return !mine.isEmpty()
                && with.stream().noneMatch(other -> value(other, column).equals(mine));
    }

    private Optional<Why> inLine(List<Integer> with) {
        var asked = brief.rules().stream().filter(NotInLine.class::isInstance).toList();
        return areKept(asked, with) ? Optional.of(new Why.NobodyInLine()) : Optional.empty();
    }

    /** False for somebody of whom no earlier round is known. */
    boolean areOfNoEarlierRound(List<Integer> with) {
        var asked = brief.rules().stream().filter(this::knowsAnEarlierRound).toList();
        return areKept(asked, with);
    }

    private boolean knowsAnEarlierRound(Rule rule) {
        return switch (rule) {
            case NotAgain(var earlier, _) -> !value(person, earlier).isEmpty();
            case NeverTwice(var earlier, _) ->
                    earlier.filter(column -> !value(person, column).isEmpty()).isPresent();
            default -> false;
        };
    }

    private boolean areKept(List<Rule> asked, List<Integer> with) {
        return !asked.isEmpty() && asked.stream().noneMatch(rule -> parts(rule, with));
    }

    private boolean parts(Rule rule, List<Integer> with) {
        var parted = rule.parted(brief);
        return with.stream().anyMatch(other -> parted.has(person, other));
    }

    private String value(int one, String column) {
        return brief.people().member(one).value(column);
    }
}
