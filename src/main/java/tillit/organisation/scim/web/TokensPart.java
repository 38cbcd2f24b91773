package tillit.organisation.scim.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.shell.HomePart;
import tillit.shell.Page;
import tillit.shell.Viewer;

/** On the technical administrator's start page: the way to the directory's keys. */
public record TokensPart() implements Page {

    @Component
    @Order(61)
    static class OnHomePage implements HomePart {
        @Override
        public List<Page> pages(Viewer viewer) {
            var looksAfter =
                    viewer instanceof SignedIn me && me.roles().contains(Right.ADMINISTRATOR);
            return looksAfter ? List.of(new TokensPart()) : List.of();
        }
    }
}
