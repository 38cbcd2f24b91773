package tillit.composition.grouping.solving;

import static java.util.Objects.requireNonNull;

import ai.timefold.solver.core.api.domain.common.Lookup;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import java.util.List;
import java.util.SequencedCollection;
import org.jspecify.annotations.Nullable;

/** Two chairs change groups. */
record Exchange(
        PlanningVariableMetaModel<Arrangement, Chair, Integer> group, Chair one, Chair other)
        implements Move<Arrangement> {

    @Override
    public void execute(MutableSolutionView<Arrangement> view) {
        int first = one.group();
        view.changeVariable(group, one, other.group());
        view.changeVariable(group, other, first);
    }

    @Override
    public Move<Arrangement> rebase(Lookup lookup) {
        return new Exchange(
                group,
                requireNonNull(lookup.lookUpWorkingObject(one)),
                requireNonNull(lookup.lookUpWorkingObject(other)));
    }

    @Override
    public SequencedCollection<Object> getPlanningEntities() {
        return List.of(one, other);
    }

    @Override
    public SequencedCollection<@Nullable Object> getPlanningValues() {
        return List.of(one.group(), other.group());
    }
}
