package tillit.obstacles.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import tillit.obstacles.SampleDocuments;
import tillit.table.Table;

/** Takes samples as it takes a municipality's own file. */
@Component
class TakenDocuments implements SampleDocuments {

    private final Documents documents;
    private final RegisterFile file;

    TakenDocuments(Documents documents, RegisterFile file) {
        this.documents = documents;
        this.file = file;
    }

    @Override
    public boolean areNone() {
        return documents.all().isEmpty();
    }

    @Override
    public void take(String csv) {
        try {
            var bytes = csv.getBytes(StandardCharsets.UTF_8);
            var read = file.rows().read(Table.read(new ByteArrayInputStream(bytes)));
            if (!read.misread().isEmpty())
                throw new IllegalArgumentException("Not right: " + read.misread());
            documents.put(read.documents());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
