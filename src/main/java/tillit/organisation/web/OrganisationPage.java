package tillit.organisation.web;

import java.util.List;
import tillit.shell.Page;

/** The top and two levels below it; further down one goes by the units' own pages. */
public record OrganisationPage(AsOn on, List<Branch> tops, List<Branch> below, List<Branch> further)
        implements Page {

    public List<Branch> below(Branch top) {
        return under(top, below);
    }

    public List<Branch> further(Branch branch) {
        return under(branch, further);
    }

    private static List<Branch> under(Branch above, List<Branch> branches) {
        return branches.stream()
                .filter(branch -> branch.parent().filter(above.id()::equals).isPresent())
                .toList();
    }
}
