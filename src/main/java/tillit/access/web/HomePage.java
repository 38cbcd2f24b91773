package tillit.access.web;

import java.util.List;
import tillit.shell.Page;

/** A person's start page: what every module has to say to them, one after the other. */
public record HomePage(String name, List<Page> parts) implements Page {

    public String firstName() {
        return name.split(" ")[0];
    }
}
