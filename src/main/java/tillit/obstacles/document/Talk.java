package tillit.obstacles.document;

import java.time.LocalDate;
import tillit.conversation.GatheringId;

/** In which a document was asked who needs it. */
public record Talk(GatheringId gathering, LocalDate day) {}
