package tillit.obstacles.web.document;

import java.util.List;
import java.util.Optional;
import tillit.obstacles.document.Because;
import tillit.obstacles.document.ClearOut;
import tillit.obstacles.document.Document;
import tillit.obstacles.document.Talk;
import tillit.obstacles.kept.FromDocuments;
import tillit.organisation.UnitId;
import tillit.shell.Page;

/**
 * One document.
 *
 * @param owner the name of the unit
 * @param keeps whether one may change it
 * @param talks in which it was asked who needs it, that one leads oneself
 * @param asked how many such talks there have been
 * @param obstacles that come from it
 * @param follows whether one of them is gone, and nobody has said since that the document stays
 * @param proposals that it can go
 * @param clearOut in which one may propose it today
 * @param own units of one's own that may propose it
 * @param typed what was typed and not taken; empty otherwise
 * @param wrong the key of why it was not taken
 */
public record DocumentPage(
        Document document,
        String owner,
        boolean keeps,
        List<Talk> talks,
        int asked,
        List<FromDocuments.One> obstacles,
        boolean follows,
        List<Proposed> proposals,
        Optional<ClearOut> clearOut,
        List<Own> own,
        String typed,
        Optional<Wrong> wrong)
        implements Page {

    /** @param unit by name */
    public record Proposed(String unit, String why, Optional<String> keptBecause) {}

    /** @param why what it has proposed; empty when it has not */
    public record Own(UnitId unit, String name, Optional<String> why) {}

    /** @param field beside which it stands */
    public record Wrong(String field, String key) {}

    public String path() {
        return "/documents/" + document.id();
    }

    public String proposing(Own one) {
        return "/clear-outs/" + clearOut.orElseThrow().id() + "/units/" + one.unit() + "/proposals";
    }

    /** Whether an obstacle that came from it is gone, and it is still here. */
    public boolean mayFollow() {
        return keeps && follows && document.gone().isEmpty();
    }

    public Optional<String> wrong(String field) {
        return wrong.filter(it -> it.field().equals(field)).map(Wrong::key);
    }

    /** Why something was not taken for which there is no field any more. */
    public Optional<String> late() {
        boolean open = clearOut.isPresent() && document.gone().isEmpty();
        return wrong.filter(it -> it.field().startsWith("why-") && !open).map(Wrong::key);
    }

    public String typed(String field) {
        return wrong(field).isPresent() ? typed : "";
    }

    /** Why it may go, as one may say. */
    public List<Because> reasons() {
        return List.of(Because.values());
    }
}
