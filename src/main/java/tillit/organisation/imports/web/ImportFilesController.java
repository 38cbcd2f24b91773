package tillit.organisation.imports.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.organisation.imports.Field;
import tillit.organisation.imports.FileKind;
import tillit.organisation.imports.ImportId;
import tillit.organisation.imports.Imports;
import tillit.shell.Frame;

/** Files to take home: empty ones in our format, and rows to mend. */
@Controller
class ImportFilesController {

    private final Imports imports;

    ImportFilesController(Imports imports) {
        this.imports = imports;
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/imports/forms/{kind}")
    ResponseEntity<byte[]> form(@PathVariable String kind) {
        var wanted =
                Arrays.stream(FileKind.values())
                        .filter(any -> any.word().equals(kind))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var header = String.join(",", wanted.fields().stream().map(Field::column).toList());
        return file(kind + ".csv", (header + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The rows of the given file that would not be taken in; {@code file} is its name. */
    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/imports/{id}/mending/{number}")
    ResponseEntity<byte[]> mend(@PathVariable UUID id, @PathVariable int number, Frame frame) {
        var given =
                imports.find(new ImportId(id))
                        .filter(one -> one.acceptedAt().isEmpty())
                        .filter(one -> number >= 0 && number < one.files().size())
                        .orElseThrow(NoSuchImport::new);
        var name = given.files().get(number);
        var content = imports.toMend(given, reason -> frame.text(Reasons.key(reason))).get(name);
        if (content == null) throw new NoSuchImport();
        return file(name.replaceAll("\\.[A-Za-z]+$", "") + "-mend.csv", content);
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Cache-Control", "no-store")
                .body(content);
    }
}
