package tillit.access;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tillit.shell.ContentPolicy;

/** Sessions, forged forms, headers; who may what is the {@link Doorkeeper}'s. */
@Configuration(proxyBeanMethods = false)
class AccessSettings implements WebMvcConfigurer {

    private final Doorkeeper doorkeeper;

    AccessSettings(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(doorkeeper);
    }

    /** Nobody reads what each filter took; measuring them cost a hall's server a tenth of its time. */
    @Bean
    SecurityObservationSettings filtersUnwatched() {
        return SecurityObservationSettings.noObservations();
    }

    /** Style sheets, scripts, fonts, pictures and the time are anybody’s: no session is looked up, no policy sent. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain plain(HttpSecurity http) {
        return http.securityMatcher(
                        "/css/**", "/js/**", "/vendor/**", "/fonts/**", "/pictures/**", "/clock")
                .authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .headers(headers ->
                        headers.defaultsDisabled().contentTypeOptions(Customizer.withDefaults()))
                .csrf(csrf -> csrf.disable())
                .securityContext(context -> context.disable())
                .sessionManagement(session -> session.disable())
                .requestCache(cache -> cache.disable())
                .anonymous(visitor -> visitor.disable())
                .logout(logout -> logout.disable())
                .build();
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http, ContentPolicy policy, SecurityContextRepository contexts) {
        return http.authorizeHttpRequests(routes ->
                        routes.requestMatchers("/actuator/health/**")
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .denyAll()
                                .anyRequest()
                                .permitAll())
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .headers(headers ->
                        headers.frameOptions(FrameOptionsConfig::deny)
                                .referrerPolicy(
                                        referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                                .addHeaderWriter(policy))
                .exceptionHandling(wrong ->
                        wrong.accessDeniedHandler((request, response, why) -> {
                            request.setAttribute(WebAttributes.ACCESS_DENIED_403, why);
                            response.sendError(HttpServletResponse.SC_FORBIDDEN);
                        }))
                .requestCache(cache -> cache.disable())
                .anonymous(visitor -> visitor.disable())
                .logout(logout -> logout.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .build();
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** No keyboard writes the character zero, and no database takes it. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    /** There are no passwords here; without this bean Spring would make one up. */
    @Bean
    UserDetailsService noPasswords() {
        return name -> {
            throw new UsernameNotFoundException("There are no passwords in Tillit.");
        };
    }
}
