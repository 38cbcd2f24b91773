package tillit.conversation.gathering.web.phone;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import tillit.shell.ContentPolicy;

/** Phones have no session: 6,000 of them cost no row, and nothing says that two requests came from the same one. */
@Configuration(proxyBeanMethods = false)
class PhoneSettings {

    /** A forged form of another site is stopped by {@link OwnForms}, and has no cookie: it is SameSite. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 20)
    SecurityFilterChain phones(
            HttpSecurity http, ContentPolicy policy, Guesses guesses, KnownGatherings known) {
        return http.securityMatcher("/g", "/g/**")
                .authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .addFilterBefore(new OwnForms(), AuthorizationFilter.class)
                .addFilterBefore(new CodeGuard(guesses, known), AuthorizationFilter.class)
                .headers(headers ->
                        headers.frameOptions(FrameOptionsConfig::deny)
                                .referrerPolicy(it -> it.policy(ReferrerPolicy.NO_REFERRER))
                                .addHeaderWriter(policy))
                .csrf(csrf -> csrf.disable())
                .securityContext(context -> context.disable())
                .sessionManagement(session -> session.disable())
                .requestCache(cache -> cache.disable())
                .anonymous(visitor -> visitor.disable())
                .logout(logout -> logout.disable())
                .build();
    }
}
