package tillit.composition;

/** Says whose circles have begun. From then on meetings are changed in the circle and not where it was composed. */
public interface Begun {
    boolean hasBegun(CompositionId composition);
}
