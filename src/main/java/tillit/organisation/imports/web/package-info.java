/** The pages on which files are taken in. */
@NullMarked
package tillit.organisation.imports.web;

import org.jspecify.annotations.NullMarked;
