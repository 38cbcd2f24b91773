/** People of different areas who go on meeting, and whose turn it is to host. */
@NullMarked
package tillit.programme.network;

import org.jspecify.annotations.NullMarked;
