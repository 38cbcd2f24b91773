package tillit.mandates.order;

import java.time.LocalDate;
import java.util.UUID;

/** A version of the order has been adopted. */
public record OrderAdopted(UUID version, LocalDate from) {}
