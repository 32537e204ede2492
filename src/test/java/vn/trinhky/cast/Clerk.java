package vn.trinhky.cast;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody at the pages: opens them and sends their forms, under the name of one of the cast. */
public class Clerk {

    private final MockMvcTester pages;

    public Clerk(MockMvcTester pages) {
        this.pages = pages;
    }

    public MvcTestResult opens(String who, String path) {
        return pages.perform(get(path).with(user(who)));
    }

    /** @param fields names and values in turn */
    public MvcTestResult sends(String who, String path, String... fields) {
        return pages.perform(form(who, path, fields));
    }

    /** Presses a button in a page that stays open. */
    public MvcTestResult presses(String who, String path, String... fields) {
        return pages.perform(form(who, path, fields).header("HX-Request", "true"));
    }

    private static MockHttpServletRequestBuilder form(String who, String path, String... fields) {
        MockHttpServletRequestBuilder form = post(path).with(user(who)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return form;
    }

    /** Sends data as a script of a page does. */
    public MvcTestResult sendsJson(String who, String path, String json) {
        return pages.perform(post(path)
                .with(user(who))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    /** Sends a file with the form that asks for one. */
    public MvcTestResult uploads(String who, String path, String fileName, byte[] content) {
        return pages.perform(multipart(path)
                .file(new MockMultipartFile("file", fileName, null, content))
                .with(user(who))
                .with(csrf()));
    }
}
