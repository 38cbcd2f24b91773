package tillit.composition.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import tillit.composition.grouping.People;

/**
 * {@code people.csv}: those who are to be put together.
 *
 * @param rows of each person in the file, as Excel numbers them
 */
public record PeopleFile(People people, List<Integer> rows) {

    public PeopleFile {
        rows = List.copyOf(rows);
    }

    /** As if they had just been written into a file. */
    public PeopleFile(People people) {
        this(people, IntStream.range(2, people.size() + 2).boxed().toList());
    }

    /**
     * Reads a CSV file, or a workbook; several values in a cell stand with semicolons between. Does not close the
     * stream.
     */
    public static Reading<PeopleFile> read(InputStream file) throws IOException {
        return Tables.read(Source.PEOPLE, file).then(PeopleRows::read);
    }

    int row(int person) {
        return rows.get(person);
    }

    /** As {@link #read} takes it: commas, UTF-8. */
    public static String text(People people) {
        return text(people, Set.of());
    }

    /** With nothing in the cells of these columns. */
    public static String text(People people, Set<String> empty) {
        return PeopleText.of(people, empty);
    }
}
