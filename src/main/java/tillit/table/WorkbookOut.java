package tillit.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook, sheet by sheet, row by row. What Excel would take as a formula stands with an apostrophe before
 * it, as in {@link CsvOut}.
 */
public final class WorkbookOut implements AutoCloseable {

    /** Excel allows no more in the name of a sheet, and none of these signs. */
    private static final int LONGEST_NAME = 31;

    private static final String NOT_IN_A_NAME = "[\\\\/?*\\[\\]:']";

    private final Workbook workbook;

    /** Does not close the stream. */
    public WorkbookOut(OutputStream out) {
        workbook = new Workbook(out, "Tillit", "1.0");
    }

    /** A new sheet with its header, which stays in sight while one scrolls. */
    public Sheet sheet(String name, List<String> header) {
        var fits = name.replaceAll(NOT_IN_A_NAME, " ");
        var sheet = workbook.newWorksheet(fits.substring(0, Math.min(LONGEST_NAME, fits.length())));
        sheet.freezePane(0, 1);
        sheet.range(0, 0, 0, header.size() - 1).style().bold().set();
        return new Sheet(sheet).row(header);
    }

    /** One sheet of it. */
    public static final class Sheet {

        private final Worksheet sheet;
        private int row;

        private Sheet(Worksheet sheet) {
            this.sheet = sheet;
        }

        /** Numbers stay numbers, the rest is text. */
        public Sheet row(List<?> cells) {
            for (int column = 0; column < cells.size(); column++)
                if (cells.get(column) instanceof Number number) sheet.value(row, column, number);
                else sheet.value(row, column, Apostrophe.on(cells.get(column).toString()));
            row++;
            return this;
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
