package tillit.access.web;

import tillit.shell.Page;

/** What a visitor meets who has not signed in. */
public record WelcomePage() implements Page {}
