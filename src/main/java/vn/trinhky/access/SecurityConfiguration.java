package vn.trinhky.access;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import vn.trinhky.islands.Islands;

/**
 * Three entrances: programs below {@code /api} show name and password with every call; the public pages ask nothing; people
 * sign in on a page. Behind all stands the same table, and what it does not name is shut. Nothing is kept for a visitor before
 * he signs in: the form token and the page he wanted travel in cookies.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** The one inline script is the import map, known by its fingerprint. */
    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'%s; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'";

    private final CurrentOfficer current;
    private final Islands islands;

    SecurityConfiguration(CurrentOfficer current, Islands islands) {
        this.current = current;
        this.islands = islands;
    }

    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /**
     * Named by both chains: left alone, the framework would build one of its own that knows no brake. A name that nobody
     * has costs as much time as a wrong password, because the provider checks a stand-in.
     */
    @Bean
    static AuthenticationManager signIn(Accounts accounts, PasswordEncoder encoder, SignInBrake brake) {
        DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(accounts);
        passwords.setPasswordEncoder(encoder);
        return new ProviderManager(new BrakedSignIn(passwords, brake));
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, AuthenticationManager signIn) {
        return http.securityMatcher("/api/**")
                .authenticationManager(signIn)
                .authorizeHttpRequests(this::table)
                .httpBasic(basic -> basic.authenticationEntryPoint(Doors::askForPassword))
                .exceptionHandling(doors ->
                        doors.authenticationEntryPoint(Doors::askForPassword).accessDeniedHandler(Doors::refuse))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(CsrfConfigurer::disable)
                .requestCache(cache -> cache.disable())
                .headers(this::headers)
                .build();
    }

    /** Pages that change nothing and that strangers send files to: no form token, so that they set no cookie. */
    @Bean
    @Order(2)
    SecurityFilterChain publicPages(HttpSecurity http, AuthenticationManager signIn) {
        return http.securityMatcher("/v", "/v/**")
                .authenticationManager(signIn)
                .authorizeHttpRequests(this::table)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(CsrfConfigurer::disable)
                .requestCache(cache -> cache.disable())
                .exceptionHandling(doors -> doors.accessDeniedHandler(Doors::refuse))
                .headers(this::headers)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, AuthenticationManager signIn) {
        return http.authenticationManager(signIn)
                .authorizeHttpRequests(this::table)
                .formLogin(form -> form.loginPage("/sign-in").failureHandler(Doors::passwordRefused))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .exceptionHandling(
                        doors -> doors.authenticationEntryPoint(Doors::toSignIn).accessDeniedHandler(Doors::refuse))
                .csrf(SecurityConfiguration::formToken)
                .requestCache(cache -> cache.requestCache(wantedPage()))
                .headers(this::headers)
                .build();
    }

    private void table(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        AccessRules.IN_ORDER.forEach(
                rule -> requests.requestMatchers(rule::covers).access(admitted(rule)));
        requests.anyRequest().denyAll();
    }

    private AuthorizationManager<RequestAuthorizationContext> admitted(AccessRule rule) {
        return (signedIn, context) -> new AuthorizationDecision(rule.isForEverybody()
                || rule.admission()
                        .admits(current.of(context.getRequest(), signedIn.get()).orElse(null)));
    }

    /** The token is written at once: a long page is on its way before its last form asks for one. */
    private static void formToken(CsrfConfigurer<HttpSecurity> csrf) {
        XorCsrfTokenRequestAttributeHandler atOnce = new XorCsrfTokenRequestAttributeHandler();
        atOnce.setCsrfRequestAttributeName(null);
        CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
        cookie.setCookieCustomizer(made -> made.sameSite("Lax"));
        cookie.setHeaderName("X-CSRF-TOKEN");
        csrf.csrfTokenRepository(cookie).csrfTokenRequestHandler(atOnce);
    }

    /** Only a page that somebody can be brought back to: a part of a page or a picture is no place to land. */
    private static CookieRequestCache wantedPage() {
        CookieRequestCache cache = new CookieRequestCache();
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod())
                && !Doors.isPartOfOpenPage(request)
                && AccessRules.deciding(request).isPresent());
        return cache;
    }

    private void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter((request, response) -> response.setHeader("Content-Security-Policy", contentPolicy()))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(frames -> frames.deny())
                .httpStrictTransportSecurity(Customizer.withDefaults());
    }

    private String contentPolicy() {
        return CONTENT_POLICY.formatted(
                islands.fingerprint().map(" '%s'"::formatted).orElse(""));
    }
}
