package tillit.obstacles.web.document;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.SignedIn;
import tillit.obstacles.document.Because;
import tillit.obstacles.document.ClearOuts;
import tillit.obstacles.document.DocumentId;
import tillit.obstacles.document.Documents;
import tillit.obstacles.document.KeepsDocument;
import tillit.shell.Answer;
import tillit.shell.Typed;

/** What becomes of a document, for whoever keeps it: it goes, or it stays and they say why. */
@Controller
class EndController {

    static final int LONGEST = 500;

    private final Documents documents;
    private final ClearOuts clearOuts;
    private final DocumentPages pages;

    EndController(Documents documents, ClearOuts clearOuts, DocumentPages pages) {
        this.documents = documents;
        this.clearOuts = clearOuts;
        this.pages = pages;
    }

    @Allowed(value = KeepsDocument.RIGHT, of = "document")
    @PostMapping("/documents/{document}/end")
    Object end(
            @PathVariable UUID document,
            @RequestParam(defaultValue = "") String because,
            @AuthenticationPrincipal SignedIn me) {
        var id = new DocumentId(document);
        var reason =
                Arrays.stream(Because.values()).filter(it -> it.name().equals(because)).findFirst();
        if (reason.isEmpty()) return mend(id, me, "", "reason", "document.wrong.reason");
        documents.end(id, reason.get());
        return "redirect:/documents/" + id;
    }

    @Allowed(value = KeepsDocument.RIGHT, of = "document")
    @PostMapping("/documents/{document}/end/removal")
    String bringBack(@PathVariable UUID document) {
        documents.bringBack(new DocumentId(document));
        return "redirect:/documents/" + document;
    }

    @Allowed(value = KeepsDocument.RIGHT, of = "document")
    @PostMapping("/documents/{document}/keeping")
    Object keep(
            @PathVariable UUID document,
            @RequestParam(defaultValue = "") String because,
            @AuthenticationPrincipal SignedIn me) {
        var id = new DocumentId(document);
        var why = Typed.line(because);
        boolean owed = !clearOuts.of(id).isEmpty();
        if ((owed && why.isEmpty()) || why.length() > LONGEST)
            return mend(id, me, why, "because", "document.wrong.because");
        clearOuts.keep(id, why);
        return "redirect:/documents/" + id;
    }

    private Answer mend(DocumentId id, SignedIn me, String typed, String field, String key) {
        var wrong = Optional.of(new DocumentPage.Wrong(field, key));
        return Answer.mend(pages.one(id, me.id(), typed, wrong).orElseThrow());
    }
}
