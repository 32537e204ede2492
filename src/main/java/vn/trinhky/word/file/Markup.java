package vn.trinhky.word.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What docx4j writes, without what no reader needs: it declares every namespace that it knows, a hundred of them, indents,
 * and notes the machine that it ran on, which would make equal documents differ.
 */
public final class Markup {

    public static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final Pattern DECLARATION = Pattern.compile(" xmlns:(\\w+)=\"[^\"]*\"");
    private static final Pattern IGNORABLE = Pattern.compile(" \\w+:Ignorable=\"([^\"]*)\"");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern INDENT = Pattern.compile(">\\n *<");

    private Markup() {}

    /** An element without declarations, for use inside a document that declares them. */
    static String bare(String xml) {
        return DECLARATION.matcher(xml).replaceAll("");
    }

    /** A part with the declarations that it needs. */
    public static String tidy(String xml) {
        String text = withoutIdleIgnorable(
                INDENT.matcher(COMMENT.matcher(xml).replaceAll("")).replaceAll("><"));
        String bare = bare(text);
        Matcher ignorable = IGNORABLE.matcher(bare);
        String used = ignorable.find() ? bare + ignorable.group(1).replace(" ", ": ") + ":" : bare;
        return DECLARATION
                .matcher(text)
                .replaceAll(found -> uses(used, found.group(1)) ? Matcher.quoteReplacement(found.group()) : "");
    }

    /** docx4j calls namespaces ignorable that the part does not use; the older schemas know no such attribute. */
    private static String withoutIdleIgnorable(String xml) {
        Matcher ignorable = IGNORABLE.matcher(xml);
        if (!ignorable.find()) {
            return xml;
        }
        String bare = bare(xml);
        for (String prefix : ignorable.group(1).split(" ")) {
            if (!prefix.isEmpty() && uses(bare, prefix)) {
                return xml;
            }
        }
        return ignorable.replaceFirst("");
    }

    /** Names in attributes count too: some values are qualified names. */
    private static boolean uses(String xml, String prefix) {
        return Pattern.compile("\\b" + prefix + ":").matcher(xml).find();
    }
}
