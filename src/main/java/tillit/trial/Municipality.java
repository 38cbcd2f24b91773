package tillit.trial;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import tillit.organisation.Level;
import tillit.organisation.Unit;

/** Ekhamn's tree of units with its history, and every seat in it: the top, directorates, areas. */
record Municipality(List<Unit> units, List<Seat> seats) {

    /** The area to which the top and the directorates belong. */
    private static final String LEADERSHIP = "Kommunledning";

    static Municipality by(Lot lot) {
        var sites = new Sites();
        var staffing = new Staffing(lot);
        var top = sites.top("Ekhamns kommun", LEADERSHIP);
        lead(top, staffing);
        directorates()
                .forEach((name, plans) -> {
                    var directorate = sites.below(top, name, LEADERSHIP);
                    lead(directorate, staffing);
                    plans.forEach(plan ->
                            new AreaBuilding(plan, directorate, sites, staffing, lot).build());
                });
        return new Municipality(sites.units(), staffing.seats());
    }

    private static void lead(Site site, Staffing staffing) {
        staffing.manager(site, Level.DIRECTOR);
        staffing.office(site, 7);
    }

    private static LinkedHashMap<String, List<AreaPlan>> directorates() {
        return AreaPlan.all().stream()
                .collect(
                        groupingBy(AreaPlan::directorate, LinkedHashMap::new, Collectors.toList()));
    }
}
