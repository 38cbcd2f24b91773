package tillit.access.web;

import java.util.Optional;
import tillit.shell.Page;

/** Where a person gives their address. {@code error} is the key of what to say beside the field. */
public record SignInPage(String email, Optional<String> error, boolean oldLink) implements Page {

    static SignInPage empty() {
        return new SignInPage("", Optional.empty(), false);
    }

    static SignInPage unclear(String email) {
        return new SignInPage(email, Optional.of("access.signIn.unclear"), false);
    }

    static SignInPage linkUsed() {
        return new SignInPage("", Optional.empty(), true);
    }
}
