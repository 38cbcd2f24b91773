package tillit.composition.grouping.rule;

/** Arithmetic of people who are spread over tables. */
final class Spread {

    private Spread() {}

    /** How many pairs so many people make. */
    static long pairs(long people) {
        return people * (people - 1) / 2;
    }

    /** Pairs that share a place at least when so many people are spread over so many places: as evenly as can be. */
    static long fewestPairs(long people, long places) {
        long each = people / places;
        long larger = people % places;
        return larger * pairs(each + 1) + (places - larger) * pairs(each);
    }

    /** Pairs that share a place at most: as unevenly as the sizes from–to allow. */
    static long mostPairs(long people, long places, long from, long to) {
        long spare = people - places * from;
        if (spare < 0 || from == to) return places * pairs(to);
        long full = Math.min(places, spare / (to - from));
        long rest = full == places ? 0 : spare - full * (to - from);
        long small = Math.max(0, places - full - 1);
        long between = full == places ? 0 : pairs(from + rest);
        return full * pairs(to) + between + small * pairs(from);
    }
}
