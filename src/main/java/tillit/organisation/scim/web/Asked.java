package tillit.organisation.scim.web;

import org.jspecify.annotations.Nullable;
import tillit.organisation.scim.Filter;
import tillit.organisation.scim.Slice;

/** What stands behind the question mark, as the standard calls it. */
record Asked(
        @Nullable String filter,
        @Nullable Integer startIndex,
        @Nullable Integer count,
        @Nullable String attributes,
        @Nullable String excludedAttributes) {

    private static final int COUNT = 100;

    Filter which() {
        return Filter.of(filter == null ? "" : filter);
    }

    Slice slice() {
        return new Slice(startIndex == null ? 1 : startIndex, count == null ? COUNT : count);
    }

    String wanted() {
        return attributes == null ? "" : attributes;
    }

    String unwanted() {
        return excludedAttributes == null ? "" : excludedAttributes;
    }
}
