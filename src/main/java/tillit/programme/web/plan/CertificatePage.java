package tillit.programme.web.plan;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import tillit.programme.catalogue.Offer;
import tillit.programme.course.Occasions.Attended;
import tillit.programme.template.Shipped;
import tillit.shell.Frame;
import tillit.shell.Page;

/** That somebody was there. */
public record CertificatePage(String name, Attended attended) implements Page {

    /** In what they took part. */
    public String title(String language) {
        return Shipped.in(language, attended.name());
    }

    /** By whom it was given and what it counts for, where somebody from outside says so. */
    public List<String> given(Frame frame) {
        return attended.offer().stream()
                .flatMap(offer ->
                        Stream.concat(
                                Stream.of(offer)
                                        .filter(Offer::isFromOutside)
                                        .map(it -> frame.text("catalogue.given", it.provider())),
                                Stream.of(offer)
                                        .filter(Offer::givesCredits)
                                        .map(it -> frame.text("catalogue.credits", it.credits()))))
                .toList();
    }

    /** When, how long and where. */
    public String facts(Frame frame) {
        var at = attended.occasion();
        return String.join(
                " · ",
                frame.when(at.when().from(), "programme.date.day"),
                frame.text("programme.hours", hours()),
                at.place());
    }

    public String paper() {
        return "/certificates/" + attended.occasion().id() + "/paper";
    }

    /** As long as it lasted, in hours, halves counted as whole. */
    private long hours() {
        var when = attended.occasion().when();
        return Math.round(Duration.between(when.from(), when.to()).toMinutes() / 60.0);
    }
}
