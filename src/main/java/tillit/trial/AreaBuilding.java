package tillit.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import tillit.organisation.Level;

/**
 * Builds one area. Most pairs of units were one large unit once and were divided, so that nobody leads more
 * than 25; some were merged, some went over into a unit of the same name, and a few heads' units were
 * reorganised with all that is below them.
 */
final class AreaBuilding {

    private static final int REORGANISED_HEADS = 9;
    private static final int DIVIDED_PAIRS = 75;

    private final AreaPlan plan;
    private final Site directorate;
    private final Sites sites;
    private final Staffing staffing;
    private final Lot lot;
    private final Supplier<String> unitNames;
    private final Supplier<String> teamNames;
    private int units;

    AreaBuilding(AreaPlan plan, Site directorate, Sites sites, Staffing staffing, Lot lot) {
        this.plan = plan;
        this.directorate = directorate;
        this.sites = sites;
        this.staffing = staffing;
        this.lot = lot;
        this.unitNames = plan.unitNames().names(lot);
        this.teamNames = plan.teamNames().names(lot);
    }

    void build() {
        var names = plan.headNames().names(lot);
        for (int head = 0; head < plan.heads(); head++)
            build(head(names.get()), share(plan.units(), plan.heads(), head));
    }

    private Site head(String name) {
        var site =
                lot.percent(REORGANISED_HEADS)
                        ? sites.renewed(directorate, name, plan.area(), someDay())
                        : sites.below(directorate, name, plan.area());
        staffing.manager(site, Level.HEAD);
        staffing.office(site, 3);
        return site;
    }

    private void build(Site head, int count) {
        for (int built = 0; built < count; ) {
            boolean pair =
                    count - built > 1 && head.reorganised().isEmpty() && lot.percent(DIVIDED_PAIRS);
            if (pair) dividedPair(head);
            else single(head);
            built += pair ? 2 : 1;
        }
    }

    private void dividedPair(Site head) {
        var pair =
                sites.divided(
                        head, List.of(unitNames.get(), unitNames.get()), plan.area(), someDay());
        staffing.manager(pair.getFirst(), Level.UNIT_MANAGER);
        employees(List.of(pair.getFirst()));
        staffing.newManager(pair.getLast(), Level.UNIT_MANAGER);
        employees(List.of(pair.getLast()));
    }

    private void single(Site head) {
        int drawn = head.reorganised().isPresent() ? 100 : lot.below(100);
        if (drawn < 10) merged(head);
        else if (drawn < 25) lasting(sites.renewed(head, unitNames.get(), plan.area(), someDay()));
        else lasting(sites.below(head, unitNames.get(), plan.area()));
    }

    private void merged(Site head) {
        var pair = sites.merged(head, unitNames.get(), plan.area(), someDay());
        staffing.manager(pair.getFirst(), Level.UNIT_MANAGER);
        staffing.mergedManager(pair.getLast(), Level.UNIT_MANAGER);
        employees(pair);
    }

    private void lasting(Site site) {
        staffing.manager(site, Level.UNIT_MANAGER);
        employees(List.of(site));
    }

    /** The employees of a unit, in it and in the teams below it that fall to its share. */
    private void employees(List<Site> unit) {
        var places = new ArrayList<>(unit);
        IntStream.range(0, share(plan.teams(), plan.units(), units++))
                .forEach(_ ->
                        places.add(sites.below(unit.getFirst(), teamNames.get(), plan.area())));
        staffing.employees(places, size());
    }

    private int size() {
        return lot.between(plan.smallest(), plan.largest()) + (lot.percent(2) ? 5 : 0);
    }

    /** How much of the whole falls to one of so many parts; all shares together are the whole. */
    private static int share(int whole, int parts, int part) {
        return whole * (part + 1) / parts - whole * part / parts;
    }

    /** The first of a month, 2022 to September 2025. */
    private LocalDate someDay() {
        return LocalDate.of(2022, 1, 1).plusMonths(lot.below(45));
    }
}
