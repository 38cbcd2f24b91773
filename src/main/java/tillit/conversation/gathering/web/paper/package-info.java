/** Posters, sheets of paper, and the page where paper is typed in. */
@NullMarked
package tillit.conversation.gathering.web.paper;

import org.jspecify.annotations.NullMarked;
