package tillit.commons.foundation;

import java.time.LocalDate;
import tillit.conversation.GatheringId;

/** A conversation in which a principle was read together. */
public record Talk(GatheringId gathering, LocalDate day) {}
