package tillit.obstacles.document;

import java.time.LocalDate;

/** From when a document does not hold any more. */
public record Gone(LocalDate on, Because because) {}
