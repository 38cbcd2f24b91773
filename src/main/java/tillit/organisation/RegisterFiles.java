package tillit.organisation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tillit.organisation.imports.FolderOfFiles;

/** The four files of our own format in a folder, read without a register and without a server. */
public record RegisterFiles(History history, List<String> problems) {

    /**
     * Reads {@code units.csv}, {@code people.csv}, {@code positions.csv} and, when it is there,
     * {@code absence.csv}, or the same as workbooks. Rows with problems are left out and told of, a line each,
     * without any name. Throws when a file is missing or is no table.
     */
    public static RegisterFiles in(Path folder) throws IOException {
        return FolderOfFiles.read(folder);
    }
}
