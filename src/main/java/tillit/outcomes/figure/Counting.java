package tillit.outcomes.figure;

import java.util.List;
import java.util.Map;

/** The figures of one population in one year. */
interface Counting {

    Population population();

    /** How many people each atom covers, in the population's parts. */
    Map<Atom, Long> weights();

    /** The population's figures of that scope. */
    List<Measure> measures(Scope scope);
}
