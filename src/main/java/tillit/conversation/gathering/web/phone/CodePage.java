package tillit.conversation.gathering.web.phone;

import tillit.shell.Page;

/** For the code on the big screen, typed by hand; {@code unknown} when no gathering has it. */
public record CodePage(String code, boolean unknown) implements Page {}
