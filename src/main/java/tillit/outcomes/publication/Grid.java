package tillit.outcomes.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tillit.outcomes.publication.Part.Column;
import tillit.outcomes.publication.Part.Row;
import tillit.outcomes.publication.Part.Whole;

/** How many people there are in each square of a table: one row an area, one column a level, for instance. */
final class Grid {

    private final long[][] people;

    /** Each row as long as the others; no number below 0. */
    Grid(long[][] people) {
        this.people = Arrays.stream(people).map(long[]::clone).toArray(long[][]::new);
    }

    int rows() {
        return people.length;
    }

    int columns() {
        return people.length == 0 ? 0 : people[0].length;
    }

    long at(int row, int column) {
        return people[row][column];
    }

    long in(Part part) {
        long sum = 0;
        for (int row = 0; row < rows(); row++)
            for (int column = 0; column < columns(); column++)
                if (part.covers(row, column)) sum += at(row, column);
        return sum;
    }

    /** The whole, all columns and all rows. */
    List<Part> margins() {
        var parts = new ArrayList<Part>(List.of(new Whole()));
        for (int column = 0; column < columns(); column++) parts.add(new Column(column));
        for (int row = 0; row < rows(); row++) parts.add(new Row(row));
        return parts;
    }
}
