package tillit.programme.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tillit.Visitor;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.catalogue.Offer;
import tillit.programme.catalogue.Offers;
import tillit.programme.course.Occasion;
import tillit.programme.course.OccasionId;
import tillit.programme.course.Occasions;
import tillit.programme.course.When;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.programme.template.Templates;
import tillit.trial.Cast;

/** A programme for the managers of four areas, announced by Birgitta; its first part has courses to choose among. */
record TestCatalogue(
        Programmes programmes,
        Occasions occasions,
        Offers offers,
        ProgrammeId id,
        Visitor birgitta,
        int port) {

    private static final Set<String> AREAS =
            Set.of("Hemtjänst", "Grundskola", "Individ och familj", "Kultur och fritid");

    static TestCatalogue of(
            Programmes programmes,
            Occasions occasions,
            Offers offers,
            Organisation organisation,
            int port) {
        var programme =
                Templates.find("circles")
                        .orElseThrow()
                        .begin(
                                "Kurser för alla",
                                organisation.today(),
                                AREAS,
                                "sv",
                                () -> new PartId(UUID.randomUUID()));
        var id = programmes.make(BIRGITTA.id(), UUID.randomUUID(), programme);
        programmes.announce(id);
        return new TestCatalogue(
                programmes, occasions, offers, id, Visitor.signedIn(port, BIRGITTA), port);
    }

    Part part() {
        return programmes.find(id).orElseThrow().programme().parts().getFirst();
    }

    /** Of its strategist. */
    String path() {
        return "/programmes/" + id + "/parts/" + part().id();
    }

    /** Of everybody for whom it is. */
    String choices() {
        return "/programmes/" + id + "/choices/" + part().id();
    }

    String offer(Offer offer) {
        return "/programmes/" + id + "/offers/" + offer.id();
    }

    Visitor of(Cast who) {
        return Visitor.signedIn(port, who);
    }

    Map<String, String> form(String name) {
        return new HashMap<>(
                Map.of(
                        "key", UUID.randomUUID().toString(),
                        "name", name,
                        "about", "Att prata om det som skaver.",
                        "subjects", "Svåra samtal, Konflikter",
                        "provider", "VIA University College",
                        "credits", "7,5",
                        "link-0", "Läs det här",
                        "address-0", "https://www.via.dk/modul",
                        "question", "Vad skaver hos er?"));
    }

    Offer adds(String name) {
        return adds(form(name));
    }

    Offer adds(Map<String, String> form) {
        assertThat(birgitta.post(path() + "/offers", form).statusCode()).isEqualTo(302);
        return offers.of(id, part().id()).stream()
                .filter(it -> it.name().equals(form.get("name")))
                .findFirst()
                .orElseThrow();
    }

    /** So many days from now, for three hours and three people. */
    Occasion takesPlace(Offer offer, Duration from) {
        var begins = Instant.now().plus(from);
        var occasion =
                new Occasion(
                        new OccasionId(UUID.randomUUID()),
                        id,
                        part().id(),
                        Optional.of(offer.id()),
                        new When(begins, begins.plus(Duration.ofHours(3))),
                        "Rådhuset, sal " + offer.name().length(),
                        3,
                        part().days().from().plusYears(1));
        occasions.add(UUID.randomUUID(), occasion);
        return occasion;
    }

    /** What it answers when somebody wants to come. */
    int comes(Visitor who, Occasion occasion) {
        return who.post(path(occasion) + "/coming", Map.of()).statusCode();
    }

    String path(Occasion occasion) {
        return "/programmes/" + id + "/occasions/" + occasion.id();
    }

    /** Who comes, for the host. */
    String guests(Occasion occasion) {
        return path() + "/occasions/" + occasion.id() + "/guests";
    }

    void choosing(String most, String opens, String wave) {
        var form = Map.of("most", most, "opens", opens, "wave", wave);
        assertThat(birgitta.post(path() + "/choosing", form).statusCode()).isEqualTo(302);
    }

    /** To how many of them somebody comes. */
    long chosen(Cast who) {
        List<Occasion> with = occasions.with(who.id());
        return with.stream().filter(it -> it.programme().equals(id)).count();
    }
}
