package tillit.trial;

import tillit.organisation.Employment;

/** Of a thousand in such a position, how many end it in a year, and how. */
record Hazards(int left, int retired, int role) {

    private static final Hazards HOURLY = new Hazards(400, 10, 0);

    /** Managers and employees stay longer year by year: it is Jönköping's story, 2021 to 2026. */
    static Hazards of(Stay stay, int year) {
        int story = Math.clamp(year - 2021, 0, 5);
        if (stay.employment() == Employment.HOURLY) return HOURLY;
        return stay.level().isPresent() ? manager(story) : employee(story);
    }

    private static Hazards manager(int story) {
        return new Hazards(75 - 7 * story, 20, 30 - 3 * story);
    }

    private static Hazards employee(int story) {
        return new Hazards(40 - 4 * story, 20, 0);
    }
}
