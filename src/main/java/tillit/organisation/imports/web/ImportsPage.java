package tillit.organisation.imports.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.access.PersonId;
import tillit.organisation.imports.FileKind;
import tillit.organisation.imports.Import;
import tillit.shell.Page;

/**
 * Where files are given. {@code names} are of those who gave the earlier ones, {@code covers} cover names by code,
 * {@code wrongFile} and {@code wrongCode} keys of what to say beside the field.
 */
public record ImportsPage(
        List<Import> imports,
        Map<PersonId, String> names,
        Map<String, String> covers,
        Optional<String> wrongFile,
        Optional<String> wrongCode)
        implements Page {

    public List<FileKind> kinds() {
        return Arrays.asList(FileKind.values());
    }

    /** Empty for somebody who is no longer in the register. */
    public String by(Import one) {
        return names.getOrDefault(one.madeBy(), "");
    }

    /** Part of a text key. */
    public String state(Import one) {
        if (one.undoneAt().isPresent()) return "undone";
        return one.acceptedAt().isPresent() ? "accepted" : "open";
    }
}
