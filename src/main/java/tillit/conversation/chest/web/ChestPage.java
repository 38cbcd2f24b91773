package tillit.conversation.chest.web;

import java.util.List;
import tillit.access.PersonId;
import tillit.conversation.chest.ChestItem;
import tillit.shell.Page;

/** A treasure chest, opened in its owner's browser. */
public record ChestPage(PersonId me, String lock, List<ChestItem> items) implements Page {}
