package vn.trinhky.cast;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the people of the cast see when they open a page or press a button. */
@TestComponent
public class Pages {

    private final MockMvc mvc;

    Pages(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** The answer to somebody who opens an address. */
    public MockHttpServletResponse open(String path, String who) {
        return answer(get(path).with(user(who)));
    }

    /** The answer to a stranger, who has no account. */
    public MockHttpServletResponse openAsStranger(String path, Cookie... cookies) {
        MockHttpServletRequestBuilder request = get(path);
        return answer(cookies.length == 0 ? request : request.cookie(cookies));
    }

    /** The answer to a stranger somewhere else in the network. */
    public MockHttpServletResponse openFrom(String address, String path) {
        return answer(get(path).with(request -> {
            request.setRemoteAddr(address);
            return request;
        }));
    }

    /** Presses the button behind a personal link; the cookie that the browser has from then on. */
    public Cookie openLink(String link) {
        MockHttpServletResponse answer = pressAsStranger(link + "/opening");
        return Objects.requireNonNull(answer.getCookie("tk-opened"), "the link does not open");
    }

    /** @param fields names and values in turn */
    public MockHttpServletResponse press(String path, String who, String... fields) {
        return answer(filled(post(path).with(user(who)).with(csrf()), fields));
    }

    public MockHttpServletResponse pressAsStranger(String path, String... fields) {
        return answer(filled(post(path).with(csrf()), fields));
    }

    /** The page as text. */
    public static String text(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder request, String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request;
    }

    @SuppressWarnings("ThrowsUncheckedException")
    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) {
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (java.lang.Exception broken) {
            throw new IllegalStateException("the page broke", broken);
        }
    }
}
