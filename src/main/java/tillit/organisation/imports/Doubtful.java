package tillit.organisation.imports;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Stream;

/** The codes of units and people of whom some row is wrong: of them, nothing changes. */
record Doubtful(Set<String> units, Set<String> people) {

    static Doubtful in(Problems problems) {
        return new Doubtful(
                codes(problems, FileKind.UNITS, "unit_id").collect(toSet()),
                Stream.concat(
                                codes(problems, FileKind.PEOPLE, "person_id"),
                                codes(problems, FileKind.POSITIONS, "person_id"))
                        .collect(toSet()));
    }

    private static Stream<String> codes(Problems problems, FileKind kind, String column) {
        return problems.wrong().stream()
                .filter(row -> row.sheet().kind() == kind)
                .map(row -> row.text(column));
    }
}
