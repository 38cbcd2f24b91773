package tillit.organisation.scim.web;

import java.util.List;
import tillit.organisation.scim.Token;
import tillit.shell.Page;

/** The directory's way in. {@code justMade} is a token in clear, this once, else empty. */
public record TokensPage(String address, List<Token> tokens, String justMade) implements Page {}
