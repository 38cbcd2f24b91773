package tillit.obstacles.web.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.obstacles.document.DocumentId;
import tillit.obstacles.document.DocumentKind;
import tillit.shell.Page;

/**
 * A new document, or one that changes.
 *
 * @param document empty for a new one
 * @param units names to choose the owner among
 * @param wrong the key of what to say beside a field
 */
public record DocumentFormPage(
        Optional<DocumentId> document,
        DocumentForm form,
        List<String> units,
        Map<String, String> wrong)
        implements Page {

    public String path() {
        return "/documents" + document.map(it -> "/" + it).orElse("");
    }

    public List<DocumentKind> kinds() {
        return List.of(DocumentKind.values());
    }
}
