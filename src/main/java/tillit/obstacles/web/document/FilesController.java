package tillit.obstacles.web.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.obstacles.document.DocumentRows;
import tillit.obstacles.document.DocumentRows.Column;
import tillit.obstacles.document.Documents;
import tillit.obstacles.document.RegisterFile;
import tillit.shell.Answer;
import tillit.shell.Frame;
import tillit.table.CsvOut;
import tillit.table.Table;
import tillit.table.TableRefused;

/** The register as a file that the municipality has already. */
@Controller
class FilesController {

    private final Documents documents;
    private final RegisterFile file;

    FilesController(Documents documents, RegisterFile file) {
        this.documents = documents;
        this.file = file;
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/documents/files")
    FilesPage choose() {
        return FilesPage.empty();
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/documents/files")
    Object read(@RequestParam(name = "file", required = false) @Nullable MultipartFile given)
            throws IOException {
        if (given == null || given.isEmpty()) return refused("document.wrong.file", "", 0);
        try (var bytes = given.getInputStream()) {
            return read(Table.read(bytes));
        } catch (TableRefused e) {
            var reason = e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return refused("imports.refused." + reason, e.value(), e.row().orElse(0));
        }
    }

    private Object read(Table table) {
        var rows = file.rows();
        var missing = rows.missing(table);
        if (!missing.isEmpty()) return mend(missing, List.of());
        var read = rows.read(table);
        if (!read.misread().isEmpty()) return mend(List.of(), read.misread());
        documents.put(read.documents());
        var taken = Optional.of(read.documents().size());
        return new FilesPage(taken, Optional.empty(), List.of(), List.of());
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/documents/files/example")
    ResponseEntity<byte[]> example(Frame frame) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var csv = new CsvOut(out)) {
            csv.row(columns().map(it -> frame.text("document.column." + it)).toList());
            csv.row(columns().map(it -> frame.text("document.example." + it)).toList());
        }
        var called = ContentDisposition.attachment().filename("documents.csv").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, called.toString())
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(out.toByteArray());
    }

    private static Stream<String> columns() {
        return Arrays.stream(Column.values()).map(Enum::name);
    }

    private static Answer refused(String key, String value, int row) {
        var why = Optional.of(new FilesPage.Refused(key, value, row));
        return Answer.mend(new FilesPage(Optional.empty(), why, List.of(), List.of()));
    }

    private static Answer mend(List<Column> missing, List<DocumentRows.Misread> misread) {
        return Answer.mend(new FilesPage(Optional.empty(), Optional.empty(), missing, misread));
    }
}
