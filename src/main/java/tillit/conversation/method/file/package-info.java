/** Reads method files. One table of keys ({@code Keys}) says what may stand there, and makes the schema. */
@NullMarked
package tillit.conversation.method.file;

import org.jspecify.annotations.NullMarked;
