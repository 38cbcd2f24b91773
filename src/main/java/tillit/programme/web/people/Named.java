package tillit.programme.web.people;

import tillit.programme.catalogue.Sought;
import tillit.programme.plan.Standing;

/**
 * Somebody at work, as people call them.
 *
 * @param letters of name and unit, as any keyboard can type them
 */
record Named(Standing standing, String name, String unit, String letters) {

    static Named of(Standing standing, String name, String unit) {
        return new Named(standing, name, unit, Sought.plain(name + " " + unit));
    }
}
