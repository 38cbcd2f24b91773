/** What a directory tells by SCIM 2.0 (RFC 7643, RFC 7644): who there is, how they are reached, who may sign in. */
@NullMarked
package tillit.organisation.scim;

import org.jspecify.annotations.NullMarked;
