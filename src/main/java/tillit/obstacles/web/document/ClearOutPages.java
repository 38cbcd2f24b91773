package tillit.obstacles.web.document;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.obstacles.document.ClearOut;
import tillit.obstacles.document.ClearOuts;
import tillit.obstacles.document.Document;
import tillit.obstacles.document.DocumentId;
import tillit.obstacles.document.Documents;
import tillit.obstacles.document.Proposal;
import tillit.organisation.Organisation;
import tillit.organisation.Unit;

/** Puts together what somebody sees of a clear-out. */
@Component
class ClearOutPages {

    private final ClearOuts clearOuts;
    private final Documents documents;
    private final Organisation organisation;

    ClearOutPages(ClearOuts clearOuts, Documents documents, Organisation organisation) {
        this.clearOuts = clearOuts;
        this.documents = documents;
        this.organisation = organisation;
    }

    ClearOutPage page(ClearOut it, PersonId me) {
        var today = organisation.today();
        var proposals = clearOuts.of(it.id());
        var byDocument = proposals.stream().collect(groupingBy(Proposal::document));
        var lines =
                documents.all().stream()
                        .filter(one -> byDocument.containsKey(one.id()))
                        .map(one -> line(one, byDocument.getOrDefault(one.id(), List.of())))
                        .toList();
        var gone = lines.stream().filter(one -> one.document().gone().isPresent()).count();
        var kept = lines.stream().filter(ClearOutPages::stays).count();
        return new ClearOutPage(
                it,
                it.isOn(today),
                (int) proposals.stream().map(Proposal::unit).distinct().count(),
                (int) gone,
                (int) kept,
                lines,
                organisation.managed(me, today).stream()
                        .map(unit -> own(unit, proposals, names(lines)))
                        .toList());
    }

    private static ClearOutPage.Line line(Document one, List<Proposal> proposals) {
        var kept = proposals.stream().flatMap(it -> it.keptBecause().stream()).findFirst();
        return new ClearOutPage.Line(one, proposals.size(), kept);
    }

    private static boolean stays(ClearOutPage.Line line) {
        return line.document().gone().isEmpty() && line.keptBecause().isPresent();
    }

    private static Map<DocumentId, String> names(List<ClearOutPage.Line> lines) {
        return lines.stream()
                .collect(toMap(line -> line.document().id(), line -> line.document().name()));
    }

    private static ClearOutPage.Own own(
            Unit unit, List<Proposal> proposals, Map<DocumentId, String> names) {
        return new ClearOutPage.Own(
                unit.id(),
                unit.name(),
                proposals.stream()
                        .filter(one -> one.unit().equals(unit.id()))
                        .map(Proposal::document)
                        .map(id ->
                                new ClearOutPage.Mine(
                                        id, Optional.ofNullable(names.get(id)).orElse("–")))
                        .toList());
    }
}
