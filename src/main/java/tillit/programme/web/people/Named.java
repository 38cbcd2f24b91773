package tillit.programme.web.people;

import tillit.programme.plan.Standing;

/** Somebody at work, as people call them. */
record Named(Standing standing, String name, String unit) {}
