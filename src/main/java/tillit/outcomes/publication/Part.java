package tillit.outcomes.publication;

/** A part of a {@link Grid} of which one number may be shown. */
sealed interface Part {

    record Whole() implements Part {}

    record Row(int row) implements Part {}

    record Column(int column) implements Part {}

    record Square(int row, int column) implements Part {}

    /** Whether the square lies in it. */
    default boolean covers(int row, int column) {
        return switch (this) {
            case Whole _ -> true;
            case Row(int mine) -> mine == row;
            case Column(int mine) -> mine == column;
            case Square(int myRow, int myColumn) -> myRow == row && myColumn == column;
        };
    }
}
