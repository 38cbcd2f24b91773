package tillit.outcomes.figure;

/** Where a manager went. */
enum MoveKind {
    /** Left the organisation, but not for a pension. */
    EXTERNAL(KeyFigure.MANAGER_TURNOVER_EXTERNAL),
    RETIRED(KeyFigure.MANAGER_TURNOVER_RETIRED),
    /** Works here still, not as a manager. */
    INTERNAL(KeyFigure.MANAGER_TURNOVER_INTERNAL),
    /** Leads another workplace. */
    UNIT_CHANGE(KeyFigure.MANAGER_UNIT_CHANGE);

    private final KeyFigure figure;

    MoveKind(KeyFigure figure) {
        this.figure = figure;
    }

    KeyFigure figure() {
        return figure;
    }
}
