/** Decides what commands lead to, and what each onlooker may see. Keeps no state of its own. */
@NullMarked
package tillit.conversation.method.engine;

import org.jspecify.annotations.NullMarked;
