package tillit.programme.web.plan;

import java.time.Duration;
import tillit.programme.catalogue.Offer;
import tillit.programme.course.Occasions.Attended;
import tillit.shell.Page;

/** That somebody was there, to print. */
public record CertificatePage(String name, Attended attended) implements Page {

    public boolean isFromOutside() {
        return attended.offer().filter(Offer::isFromOutside).isPresent();
    }

    public boolean givesCredits() {
        return attended.offer().filter(Offer::givesCredits).isPresent();
    }

    /** As long as it lasted, in hours, halves counted as whole. */
    public long hours() {
        var when = attended.occasion().when();
        return Math.round(Duration.between(when.from(), when.to()).toMinutes() / 60.0);
    }
}
