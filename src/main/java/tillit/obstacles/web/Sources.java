package tillit.obstacles.web;

import tillit.obstacles.document.DocumentKind;
import tillit.obstacles.kept.Source;

/** What an obstacle comes from, when it comes from a document of the register. */
final class Sources {

    private Sources() {}

    static Source of(DocumentKind kind) {
        return switch (kind) {
            case MEASUREMENT, TARGET -> Source.MEASUREMENT;
            case POLICY, GUIDELINE, ROUTINE, PLAN -> Source.DOCUMENT;
        };
    }
}
