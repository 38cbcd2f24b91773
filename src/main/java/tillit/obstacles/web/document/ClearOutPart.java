package tillit.obstacles.web.document;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.access.SignedIn;
import tillit.obstacles.document.ClearOut;
import tillit.obstacles.document.ClearOuts;
import tillit.obstacles.document.Document;
import tillit.obstacles.document.DocumentId;
import tillit.obstacles.document.Documents;
import tillit.obstacles.document.Proposal;
import tillit.obstacles.kept.FromDocuments;
import tillit.organisation.Organisation;
import tillit.organisation.Unit;
import tillit.shell.HomePart;
import tillit.shell.Page;
import tillit.shell.Viewer;

/**
 * On a manager's start page while a clear-out goes on: what their units may still propose, and what waits for their
 * answer.
 *
 * @param proposing in which they may still propose something
 * @param waiting that they own and somebody has proposed, or of which an obstacle is gone, without an answer yet
 */
public record ClearOutPart(List<ClearOut> proposing, List<Document> waiting) implements Page {

    @Component
    @Order(21)
    static class OnHomePage implements HomePart {

        private final ClearOuts clearOuts;
        private final Documents documents;
        private final FromDocuments obstacles;
        private final Organisation organisation;

        OnHomePage(
                ClearOuts clearOuts,
                Documents documents,
                FromDocuments obstacles,
                Organisation organisation) {
            this.clearOuts = clearOuts;
            this.documents = documents;
            this.obstacles = obstacles;
            this.organisation = organisation;
        }

        @Override
        public List<Page> pages(Viewer viewer) {
            var units = viewer instanceof SignedIn me ? unitsOf(me) : List.<Unit>of();
            if (units.isEmpty()) return List.of();
            var part = new ClearOutPart(proposing(units), waiting(units));
            return Stream.<Page>of(part).filter(_ -> part.says()).toList();
        }

        private List<Unit> unitsOf(SignedIn me) {
            return organisation.managed(me.id(), organisation.today());
        }

        private List<ClearOut> proposing(List<Unit> units) {
            return clearOuts.on().stream().filter(one -> mayPropose(one, units)).toList();
        }

        private boolean mayPropose(ClearOut one, List<Unit> units) {
            var proposals = clearOuts.of(one.id());
            return units.stream()
                    .anyMatch(unit ->
                            proposals.stream().filter(it -> it.unit().equals(unit.id())).count()
                                    < ClearOut.EACH);
        }

        private List<Document> waiting(List<Unit> units) {
            var owned = units.stream().map(Unit::id).collect(toSet());
            var asked =
                    clearOuts.all().stream()
                            .flatMap(one -> clearOuts.of(one.id()).stream())
                            .filter(one -> one.keptBecause().isEmpty())
                            .map(Proposal::document)
                            .collect(toCollection(HashSet::new));
            obstacles.ofThoseGone().stream().map(DocumentId::new).forEach(asked::add);
            if (asked.isEmpty()) return List.of();
            return documents.all().stream()
                    .filter(one -> owned.contains(one.owner()) && asked.contains(one.id()))
                    .filter(not(one -> one.gone().isPresent()))
                    .toList();
        }
    }

    private boolean says() {
        return !proposing.isEmpty() || !waiting.isEmpty();
    }
}
