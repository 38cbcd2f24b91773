/** The treasure chest's page. */
@NullMarked
package tillit.conversation.chest.web;

import org.jspecify.annotations.NullMarked;
