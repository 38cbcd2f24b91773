package tillit.composition.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tillit.composition.desk.Editing;
import tillit.composition.file.Reading;
import tillit.composition.file.RulesFile;
import tillit.composition.grouping.Brief;

/** People and rules as somebody gave them. */
record GivenFiles(Optional<byte[]> people, Optional<byte[]> rules) {

    boolean areBoth() {
        return people.isPresent() && rules.isPresent();
    }

    boolean areNone() {
        return people.isEmpty() && rules.isEmpty();
    }

    /** Only of both. */
    Reading<Brief> brief() {
        return Editing.read(people.orElseThrow()).then(read -> RulesFile.read(rulesText(), read));
    }

    String rulesText() {
        return text(rules.orElseThrow());
    }

    /** No database takes a zero, and no rule needs one. */
    static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).replace("\u0000", "");
    }
}
