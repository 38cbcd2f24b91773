package tillit.trial.web;

import java.util.List;
import tillit.notice.SentMail;
import tillit.shell.Page;

/** The newest mails of the trial, as they would have been sent. */
public record OutboxPage(List<SentMail> mails) implements Page {}
