package tillit.programme.web.plan;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.programme.course.OccasionId;
import tillit.programme.course.Occasions;
import tillit.shell.Frame;

/** One's own certificates: they stay when the programme is over, and when it is for others by now. */
@Controller
class CertificateController {

    private final Occasions occasions;

    CertificateController(Occasions occasions) {
        this.occasions = occasions;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/certificates/{occasion}")
    CertificatePage show(@PathVariable UUID occasion, @AuthenticationPrincipal SignedIn me) {
        return page(occasion, me);
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/certificates/{occasion}/paper")
    ResponseEntity<byte[]> paper(
            @PathVariable UUID occasion, @AuthenticationPrincipal SignedIn me, Frame frame) {
        var page = page(occasion, me);
        var name =
                ContentDisposition.attachment()
                        .filename(
                                frame.text("occasion.certificate")
                                        + " "
                                        + page.title(frame.language())
                                        + ".pdf",
                                StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(new CertificatePaper(page, frame).pdf());
    }

    private CertificatePage page(UUID occasion, SignedIn me) {
        return occasions
                .attended(new OccasionId(occasion), me.id())
                .map(attended -> new CertificatePage(me.shownName(), attended))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
