package tillit.composition.sheets.web;

import static tillit.composition.CompositionRight.COMPOSES;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tillit.access.Allowed;
import tillit.composition.sheets.SeatsWorkbook;
import tillit.shell.Frame;

/** Who sits where, as a workbook for Excel. */
@Controller
class WorkbookController {

    private static final MediaType EXCEL =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Handouts handouts;

    WorkbookController(Handouts handouts) {
        this.handouts = handouts;
    }

    @Allowed(value = COMPOSES, of = "composition")
    @GetMapping("/compositions/{composition}/states/{state}/workbook")
    ResponseEntity<byte[]> workbook(
            @PathVariable UUID composition, @PathVariable int state, Frame frame)
            throws IOException {
        var handout = handouts.find(composition, state, frame.locale());
        var written = new ByteArrayOutputStream();
        new SeatsWorkbook(handout.seats(), handout.form(), frame::text).write(written);
        var name =
                ContentDisposition.attachment()
                        .filename(handout.name() + ".xlsx", StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(EXCEL)
                .body(written.toByteArray());
    }
}
