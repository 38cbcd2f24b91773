/** The door for directories, and the page on which their keys are made. */
@NullMarked
package tillit.organisation.scim.web;

import org.jspecify.annotations.NullMarked;
