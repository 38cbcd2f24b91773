package tillit.organisation.web;

import java.time.LocalDate;
import tillit.organisation.UnitId;

/** A unit to go to, as it is called on that day. */
public record NamedUnit(UnitId id, String name, LocalDate day) {}
