package tillit.conversation.gathering.web.phone;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/** What a phone keeps of a gathering: its token, and the language that was chosen there. No script reads it. */
final class PhoneCookie {

    static final String SEAT = "seat";
    static final String LANGUAGE = "language";

    private static final Duration KEPT = Duration.ofDays(1);

    private PhoneCookie() {}

    static Optional<PhoneToken> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(SEAT))
                .map(Cookie::getValue)
                .map(PhoneToken::new)
                .findFirst();
    }

    /** For this gathering's addresses alone, as the header {@code Set-Cookie} says it. */
    static String of(String name, String value, String code, HttpServletRequest request) {
        return ResponseCookie.from(name, value)
                .path("/g/" + code)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(KEPT)
                .build()
                .toString();
    }
}
