/** The pages of the trial: be somebody, read their mails. */
@NullMarked
package tillit.trial.web;

import org.jspecify.annotations.NullMarked;
