package tillit.table;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as they come from HR systems, made in a line. */
final class Files {

    private Files() {}

    static Table table(String csv) throws IOException {
        return table(csv.getBytes(StandardCharsets.UTF_8));
    }

    static Table table(byte[] file) throws IOException {
        return Table.read(new ByteArrayInputStream(file));
    }

    /** All rows under the header, cell by cell. */
    static List<List<String>> rows(Table table) {
        return table.rows().stream().map(Row::cells).toList();
    }

    static TableRefused refusal(String csv) {
        return refusal(csv.getBytes(StandardCharsets.UTF_8));
    }

    static TableRefused refusal(byte[] file) {
        return catchThrowableOfType(TableRefused.class, () -> table(file));
    }

    /** A workbook with one sheet of these rows, as XML. */
    static byte[] workbook(String rows) throws IOException {
        return workbook(rows, Map.of());
    }

    /** The same with further parts. */
    static byte[] workbook(String rows, Map<String, String> parts) throws IOException {
        return workbook("", rows, parts);
    }

    /** The same with something said of the workbook as a whole. */
    static byte[] workbook(String about, String rows, Map<String, String> parts)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            part(zip, "xl/workbook.xml", about + "<sheets><sheet name='A'/></sheets>");
            part(zip, "xl/worksheets/sheet1.xml", "<sheetData>" + rows + "</sheetData>");
            for (var part : parts.entrySet()) part(zip, part.getKey(), part.getValue());
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
