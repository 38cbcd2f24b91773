package tillit.obstacles.document;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import tillit.obstacles.document.DocumentRows.Column;
import tillit.organisation.Organisation;
import tillit.shell.Languages;
import tillit.shell.Texts;

/** What a municipality's own list of documents may look like: words in any of our languages, units of today. */
@Component
public class RegisterFile {

    private final DocumentBook book;
    private final Organisation organisation;
    private final Texts texts;

    RegisterFile(DocumentBook book, Organisation organisation, Texts texts) {
        this.book = book;
        this.organisation = organisation;
        this.texts = texts;
    }

    /** For one file. */
    public DocumentRows rows() {
        var today = organisation.today();
        var names =
                Arrays.stream(Column.values())
                        .collect(toMap(it -> it, it -> inAll("document.column." + it.name())));
        return new DocumentRows(names, kinds(), organisation.units(today), book.all(), today);
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
}
