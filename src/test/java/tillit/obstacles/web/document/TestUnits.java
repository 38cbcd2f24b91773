package tillit.obstacles.web.document;

import tillit.organisation.Organisation;
import tillit.organisation.Unit;
import tillit.trial.Cast;

/** The units of those whom tests know. */
record TestUnits(Organisation organisation) {

    Unit managedBy(Cast who) {
        return organisation.managed(who.id(), organisation.today()).getFirst();
    }
}
