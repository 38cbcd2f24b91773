package tillit.shell;

import java.util.List;

/** What a module has to say on a person's start page; Spring's {@code @Order} says who speaks first. */
public interface HomePart {

    /** Parts of a page, each drawn by its template; none when there is nothing for this person. */
    List<Page> pages(Viewer viewer);
}
