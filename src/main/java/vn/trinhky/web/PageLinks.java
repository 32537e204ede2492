package vn.trinhky.web;

import java.util.Set;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Builds the addresses in pages. Only those of styles, scripts and pictures are looked up, for the digest of their content that
 * belongs in them. For every other link the same lookup would search all libraries for a file that is not there: that took half
 * of the time of a page.
 */
final class PageLinks extends StandardLinkBuilder {

    private static final Set<String> FILES = Set.of("css", "js", "svg");

    @Override
    protected String processLink(IExpressionContext context, String link) {
        return isFile(link) ? super.processLink(context, link) : link;
    }

    static boolean isFile(String link) {
        int end = link.indexOf('?') < 0 ? link.length() : link.indexOf('?');
        int dot = link.lastIndexOf('.', end);
        return dot >= 0 && FILES.contains(link.substring(dot + 1, end));
    }
}
