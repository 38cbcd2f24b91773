package tillit;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tillit.law.Country;
import tillit.law.Handling;
import tillit.obstacles.document.Because;
import tillit.obstacles.document.ClearOuts;
import tillit.obstacles.document.DocumentKind;
import tillit.obstacles.document.DocumentRows;
import tillit.obstacles.web.document.Wanted;

/** Keys of documents, and of what happens with texts, that are put together. */
final class DocumentKeys {

    private DocumentKeys() {}

    static Map<String, List<String>> endings() {
        return Map.ofEntries(
                entry("document.because.", names(Because.values())),
                entry("document.gone.", names(Because.values())),
                entry("document.column.", names(DocumentRows.Column.values())),
                entry("document.example.", names(DocumentRows.Column.values())),
                entry("document.files.right.", names(DocumentRows.Column.values())),
                entry("document.kinds.", names(DocumentKind.values())),
                entry("document.refused.", names(ClearOuts.Refusal.values())),
                entry("document.state.", names(Wanted.State.values())),
                entry("law.erased.", names(Handling.Since.values())),
                entry("law.request.", names(Country.values())),
                entry("law.readers.", names(Handling.Readers.values())));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
