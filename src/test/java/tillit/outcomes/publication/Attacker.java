package tillit.outcomes.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;
import tillit.outcomes.publication.Part.Square;

/**
 * Knows every number shown, and that no square can have less than 0 or more than there are people in it; asks by
 * linear programming between which bounds the sum of some squares must lie.
 */
final class Attacker {

    private static final double NOTHING = 1e-6;

    private final Grid grid;
    private final Set<Part> shown;
    private final double[][] secret;

    /** The secret lies strictly between the bounds: a 0 shown tells of itself that all below it is 0. */
    Attacker(Grid grid, Set<Part> shown, Random chance) {
        this.grid = grid;
        this.shown = shown;
        secret = new double[grid.rows()][grid.columns()];
        for (int row = 0; row < grid.rows(); row++)
            for (int column = 0; column < grid.columns(); column++)
                secret[row][column] = grid.at(row, column) * (0.2 + 0.6 * chance.nextDouble());
    }

    /** Whether only one sum of these squares fits with what is shown. */
    boolean learns(Set<Square> squares) {
        return bound(squares, true) - bound(squares, false) < NOTHING;
    }

    private double bound(Set<Square> squares, boolean upper) {
        var model = new ExpressionsBasedModel();
        var all = new ArrayList<Variable>();
        for (int row = 0; row < grid.rows(); row++)
            for (int column = 0; column < grid.columns(); column++)
                all.add(variable(model, squares, row, column));
        for (var part : shown) tell(model, all, part);
        var found = upper ? model.maximise() : model.minimise();
        return found.getValue();
    }

    private Variable variable(
            ExpressionsBasedModel model, Set<Square> squares, int row, int column) {
        return model.newVariable(row + "," + column)
                .lower(0)
                .upper(grid.at(row, column))
                .weight(squares.contains(new Square(row, column)) ? 1 : 0);
    }

    private void tell(ExpressionsBasedModel model, List<Variable> all, Part part) {
        var known = model.newExpression(part.toString());
        double sum = 0;
        for (int row = 0; row < grid.rows(); row++)
            for (int column = 0; column < grid.columns(); column++)
                if (part.covers(row, column)) {
                    known.set(all.get(row * grid.columns() + column), 1);
                    sum += secret[row][column];
                }
        known.level(sum);
    }
}
