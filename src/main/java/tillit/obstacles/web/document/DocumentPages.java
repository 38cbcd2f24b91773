package tillit.obstacles.web.document;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.conversation.OpenGatherings;
import tillit.obstacles.document.ClearOut;
import tillit.obstacles.document.ClearOuts;
import tillit.obstacles.document.Document;
import tillit.obstacles.document.DocumentId;
import tillit.obstacles.document.Documents;
import tillit.obstacles.document.KeepsDocument;
import tillit.obstacles.document.Proposal;
import tillit.obstacles.document.Talk;
import tillit.obstacles.document.Year;
import tillit.obstacles.kept.FromDocuments;
import tillit.organisation.Organisation;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** Puts together what somebody sees of documents. */
@Component
class DocumentPages {

    private static final int YEARS = 5;
    private static final String UNKNOWN = "–";

    private final Documents documents;
    private final ClearOuts clearOuts;
    private final KeepsDocument keeps;
    private final FromDocuments obstacles;
    private final OpenGatherings gatherings;
    private final Organisation organisation;

    DocumentPages(
            Documents documents,
            ClearOuts clearOuts,
            KeepsDocument keeps,
            FromDocuments obstacles,
            OpenGatherings gatherings,
            Organisation organisation) {
        this.documents = documents;
        this.clearOuts = clearOuts;
        this.keeps = keeps;
        this.obstacles = obstacles;
        this.gatherings = gatherings;
        this.organisation = organisation;
    }

    DocumentsPage all(Wanted wanted, SignedIn me) {
        var today = organisation.today();
        var all = documents.all();
        var found = all.stream().filter(one -> wanted.finds(one, today)).toList();
        int pages = Math.max(1, Math.ceilDiv(found.size(), DocumentsPage.MOST));
        int page = Math.min(wanted.page(), pages);
        var names = names(today);
        return new DocumentsPage(
                wanted.at(page),
                Year.last(YEARS, all, today),
                found.size(),
                found.stream()
                        .skip((page - 1L) * DocumentsPage.MOST)
                        .limit(DocumentsPage.MOST)
                        .map(one -> line(one, names, today))
                        .toList(),
                clearOuts.on(),
                me.roles().contains(Right.PROGRAMME_LEAD));
    }

    private static DocumentsPage.Line line(
            Document one, Map<UnitId, String> names, LocalDate today) {
        return new DocumentsPage.Line(
                one,
                names.getOrDefault(one.owner(), UNKNOWN),
                one.isPastItsDay(today),
                one.isLongUnused(today));
    }

    Optional<DocumentPage> one(DocumentId id, PersonId me) {
        return one(id, me, "", Optional.empty());
    }

    /** With what was typed and why it was not taken. */
    Optional<DocumentPage> one(
            DocumentId id, PersonId me, String typed, Optional<DocumentPage.Wrong> wrong) {
        return documents.find(id).map(it -> page(it, me, typed, wrong));
    }

    private DocumentPage page(
            Document it, PersonId me, String typed, Optional<DocumentPage.Wrong> wrong) {
        var names = names(organisation.today());
        var talks = documents.talks(it.id());
        var proposals = clearOuts.of(it.id());
        var clearOut = clearOuts.on().stream().findFirst();
        return new DocumentPage(
                it,
                names.getOrDefault(it.owner(), UNKNOWN),
                keeps.holds(me, it.id().value()),
                own(talks, me),
                talks.size(),
                obstacles.of(it.id().value()),
                obstacles.ofThoseGone().contains(it.id().value()),
                proposals.stream().map(one -> proposed(one, names)).toList(),
                clearOut,
                clearOut.map(one -> own(one, proposals, me)).orElse(List.of()),
                typed,
                wrong);
    }

    private List<Talk> own(List<Talk> talks, PersonId me) {
        var own = gatherings.madeBy(me).stream().map(OpenGatherings.Made::id).collect(toSet());
        return talks.stream().filter(talk -> own.contains(talk.gathering())).toList();
    }

    private static DocumentPage.Proposed proposed(Proposal one, Map<UnitId, String> names) {
        return new DocumentPage.Proposed(
                names.getOrDefault(one.unit(), UNKNOWN), one.why(), one.keptBecause());
    }

    private List<DocumentPage.Own> own(ClearOut clearOut, List<Proposal> proposals, PersonId me) {
        return organisation.managed(me, organisation.today()).stream()
                .map(unit ->
                        new DocumentPage.Own(
                                unit.id(), unit.name(), why(unit, clearOut, proposals)))
                .toList();
    }

    private static Optional<String> why(Unit unit, ClearOut clearOut, List<Proposal> proposals) {
        return proposals.stream()
                .filter(one -> one.clearOut().equals(clearOut.id()))
                .filter(one -> one.unit().equals(unit.id()))
                .map(Proposal::why)
                .findFirst();
    }

    DocumentFormPage form(Optional<DocumentId> id, DocumentForm form, Map<String, String> wrong) {
        var units = organisation.units(organisation.today()).stream().map(Unit::name).distinct();
        return new DocumentFormPage(id, form, units.toList(), wrong);
    }

    /** The units of today with that name, however its letters are written. */
    Set<UnitId> owners(String name) {
        return organisation.units(organisation.today()).stream()
                .filter(unit -> unit.name().equalsIgnoreCase(name))
                .map(Unit::id)
                .collect(toSet());
    }

    String owner(Document it) {
        return organisation.unit(it.owner(), organisation.today()).map(Unit::name).orElse("");
    }

    private Map<UnitId, String> names(LocalDate day) {
        return organisation.units(day).stream()
                .collect(toMap(Unit::id, Unit::name, (one, _) -> one));
    }
}
