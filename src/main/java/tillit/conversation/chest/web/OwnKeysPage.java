package tillit.conversation.chest.web;

import tillit.shell.Page;

/** Takes over one's own keys from one's other device, without the server. */
public record OwnKeysPage() implements Page {}
