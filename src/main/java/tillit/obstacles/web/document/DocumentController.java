package tillit.obstacles.web.document;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.obstacles.document.Document;
import tillit.obstacles.document.DocumentId;
import tillit.obstacles.document.Documents;
import tillit.obstacles.document.KeepsDocument;
import tillit.organisation.Organisation;
import tillit.shell.Answer;
import tillit.shell.Frame;

/** The register of governing documents: everybody reads it. */
@Controller
class DocumentController {

    private static final int LONGEST_NAME = 80;

    private final Documents documents;
    private final DocumentPages pages;
    private final Organisation organisation;

    DocumentController(Documents documents, DocumentPages pages, Organisation organisation) {
        this.documents = documents;
        this.pages = pages;
        this.organisation = organisation;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/documents")
    DocumentsPage all(
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        return pages.all(Wanted.of(typed), me);
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/documents/{document}")
    Object one(@PathVariable UUID document, @AuthenticationPrincipal SignedIn me) {
        return pages.one(new DocumentId(document), me.id())
                .<Object>map(page -> page)
                .orElse("redirect:/documents");
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/documents/new")
    DocumentFormPage begin() {
        return pages.form(Optional.empty(), DocumentForm.empty(organisation.today()), Map.of());
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/documents")
    Object add(@RequestParam MultiValueMap<String, String> typed) {
        var form = DocumentForm.typed(typed);
        return put(Optional.empty(), form.id(), form);
    }

    @Allowed(value = KeepsDocument.RIGHT, of = "document")
    @GetMapping("/documents/{document}/change")
    DocumentFormPage change(@PathVariable UUID document) {
        var it = documents.find(new DocumentId(document)).orElseThrow();
        return pages.form(Optional.of(it.id()), DocumentForm.of(it, pages.owner(it)), Map.of());
    }

    @Allowed(value = KeepsDocument.RIGHT, of = "document")
    @PostMapping("/documents/{document}")
    Object change(@PathVariable UUID document, @RequestParam MultiValueMap<String, String> typed) {
        var id = new DocumentId(document);
        return put(Optional.of(id), id, DocumentForm.typed(typed));
    }

    /** A form that is sent again after the document was added changes nothing but what it says. */
    private Object put(Optional<DocumentId> old, DocumentId id, DocumentForm form) {
        var owners = pages.owners(form.owner());
        var wrong = form.wrong(owners);
        if (!wrong.isEmpty()) return Answer.mend(pages.form(old, form, wrong));
        documents.put(form.document(id, owners.iterator().next()));
        return "redirect:/documents/" + id;
    }

    @Allowed(Right.SIGNED_IN)
    @PostMapping("/documents/{document}/talks")
    String talk(@PathVariable UUID document, @AuthenticationPrincipal SignedIn me, Frame frame) {
        return documents
                .find(new DocumentId(document))
                .map(it -> documents.talk(it, called(it, frame), me.id()))
                .map(gathering -> "redirect:/gatherings/" + gathering)
                .orElse("redirect:/documents");
    }

    private static String called(Document it, Frame frame) {
        var name = frame.text("document.talk.name", it.name());
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
