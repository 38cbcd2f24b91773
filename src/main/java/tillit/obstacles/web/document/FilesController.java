package tillit.obstacles.web.document;

import static java.util.stream.Collectors.toMap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import tillit.obstacles.document.DocumentKind;
import tillit.obstacles.document.DocumentRows;
import tillit.obstacles.document.DocumentRows.Column;
import tillit.obstacles.document.Documents;
import tillit.organisation.Organisation;
import tillit.shell.Answer;
import tillit.shell.Languages;
import tillit.shell.Texts;
import tillit.table.CsvOut;
import tillit.table.Table;
import tillit.table.TableRefused;

/** The register as a file that the municipality has already. */
@Controller
class FilesController {

    private final Documents documents;
    private final Organisation organisation;
    private final Texts texts;

    FilesController(Documents documents, Organisation organisation, Texts texts) {
        this.documents = documents;
        this.organisation = organisation;
        this.texts = texts;
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/documents/files")
    FilesPage choose() {
        return FilesPage.empty();
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/documents/files")
    Object read(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) return refused("document.wrong.file", "", 0);
        try (var bytes = file.getInputStream()) {
            return read(Table.read(bytes));
        } catch (TableRefused e) {
            var reason = e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return refused("imports.refused." + reason, e.value(), e.row().orElse(0));
        }
    }

    private Object read(Table table) {
        var rows = rows();
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
    ResponseEntity<byte[]> example(Locale language) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var csv = new CsvOut(out)) {
            csv.row(columns().map(it -> texts.in(language, "document.column." + it)).toList());
            csv.row(columns().map(it -> texts.in(language, "document.example." + it)).toList());
        }
        var file = ContentDisposition.attachment().filename("documents.csv").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(out.toByteArray());
    }

    private DocumentRows rows() {
        var today = organisation.today();
        var names =
                Arrays.stream(Column.values())
                        .collect(toMap(it -> it, it -> inAll("document.column." + it.name())));
        return new DocumentRows(names, kinds(), organisation.units(today), documents.all(), today);
    }

    private Map<String, DocumentKind> kinds() {
        var kinds = new HashMap<String, DocumentKind>();
        for (var kind : DocumentKind.values())
            for (var word : inAll("document.kinds." + kind.name()))
                kinds.put(word.toLowerCase(Locale.ROOT), kind);
        return kinds;
    }

    private List<String> inAll(String key) {
        return Languages.ALL.stream().map(it -> texts.in(Locale.of(it), key)).toList();
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
