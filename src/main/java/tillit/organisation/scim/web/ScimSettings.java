package tillit.organisation.scim.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import tillit.organisation.scim.Tokens;

/** What directories ask goes another way than people's requests: a token, no session, no form. */
@Configuration(proxyBeanMethods = false)
class ScimSettings {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 10)
    SecurityFilterChain directories(HttpSecurity http, Tokens tokens) {
        return http.securityMatcher("/scim/v2/**")
                .authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .addFilterBefore(new BearerFilter(tokens), AnonymousAuthenticationFilter.class)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .anonymous(visitor -> visitor.disable())
                .logout(logout -> logout.disable())
                .build();
    }
}
