/** The desk of whoever leads a gathering: the run sheet, the hall as counts, what to do when the network is down. */
@NullMarked
package tillit.conversation.gathering.web.desk;

import org.jspecify.annotations.NullMarked;
