/** The application: starts the house, and its database when it brings its own. */
@NullMarked
package tillit;

import org.jspecify.annotations.NullMarked;
