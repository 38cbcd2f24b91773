package tillit.commons.web.lesson;

import tillit.shell.Page;

/** Nobody of top management has told of a failure: it is theirs to go first. */
public record AwaitedPage() implements Page {}
