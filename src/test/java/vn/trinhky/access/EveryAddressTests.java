package vn.trinhky.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Holds the table against all that the running application answers to: pages, API, health and the API's description. */
@WithTrialPages
class EveryAddressTests {

    @Autowired
    private ApplicationContext application;

    @Test
    void isNamedByARule() {
        List<String> addresses = addresses();
        assertThat(addresses).hasSizeGreaterThan(10).anyMatch(address -> address.contains("/actuator/health"));
        assertThat(addresses.stream().filter(EveryAddressTests::isShut)).isEmpty();
    }

    @Test
    void everyOwnStaticFileIsOpen() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:/static/**/*.*");
        assertThat(Stream.of(files).map(EveryAddressTests::addressOf))
                .hasSizeGreaterThan(2)
                .allMatch(path -> AccessRules.deciding(new MockHttpServletRequest("GET", path))
                        .filter(AccessRule::isForEverybody)
                        .isPresent());
    }

    private List<String> addresses() {
        return application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(EveryAddressTests::methodsAndPaths)
                .distinct()
                .toList();
    }

    private static Stream<String> methodsAndPaths(RequestMappingInfo mapping) {
        Set<RequestMethod> named = mapping.getMethodsCondition().getMethods();
        Set<RequestMethod> methods = named.isEmpty() ? Set.of(RequestMethod.GET) : named;
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.stream().map(method -> method + " " + path));
    }

    /** Variables are filled with a word, so that they are matched as a request would be. */
    private static boolean isShut(String address) {
        String[] parts = address.split(" ");
        String path = parts[1].replaceAll("\\{[^}]+}", "x").replace("**", "x");
        return AccessRules.deciding(new MockHttpServletRequest(parts[0], path)).isEmpty();
    }

    private static String addressOf(Resource file) {
        try {
            return "/" + file.getURL().toString().replaceFirst(".*/static/", "");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
