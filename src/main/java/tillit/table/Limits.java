package tillit.table;

/**
 * How large a table may be. {@code file} is bytes as they come, {@code part} bytes of one unpacked part of a
 * workbook, {@code ratio} how many times larger than packed a part may be, {@code cell} characters.
 */
public record Limits(int file, long part, int ratio, int rows, int columns, int cell) {

    private static final int MEGABYTE = 1 << 20;

    /** Far above what a municipality has, and what the server takes in its stride. */
    public static final Limits USUAL =
            new Limits(64 * MEGABYTE, 256L * MEGABYTE, 100, 500_000, 200, 4_000);
}
