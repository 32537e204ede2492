package vn.trinhky.word;

import java.util.ArrayList;
import java.util.List;
import org.docx4j.TextUtils;
import org.docx4j.TraversalUtil;
import org.docx4j.finders.ClassFinder;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.SdtElement;
import org.jspecify.annotations.Nullable;

/** Finds the content controls of a template in docx4j's model, and what is in them. */
final class Controls {

    private Controls() {}

    static List<SdtElement> of(WordprocessingMLPackage template) {
        List<SdtElement> controls = new ArrayList<>();
        new TraversalUtil(template.getMainDocumentPart().getContent(), new TraversalUtil.CallbackImpl() {
            @Override
            public @Nullable List<Object> apply(Object element) {
                if (element instanceof SdtElement control) {
                    controls.add(control);
                }
                return null;
            }
        });
        return controls;
    }

    /** The tag of a control, empty when it has none. */
    static String tag(SdtElement control) {
        return control.getSdtPr() == null || control.getSdtPr().getTag() == null
                ? ""
                : control.getSdtPr().getTag().getVal();
    }

    static List<P> paragraphs(SdtElement control) {
        ClassFinder paragraphs = new ClassFinder(P.class);
        new TraversalUtil(control.getSdtContent().getContent(), paragraphs);
        return paragraphs.results.stream().map(P.class::cast).toList();
    }

    static @Nullable R firstRun(P paragraph) {
        ClassFinder runs = new ClassFinder(R.class);
        new TraversalUtil(paragraph.getContent(), runs);
        return runs.results.isEmpty() ? null : (R) runs.results.get(0);
    }

    /** The texts of the paragraphs in a control, one a line. */
    static String lines(SdtElement control) {
        return String.join(
                "\n", paragraphs(control).stream().map(TextUtils::getText).toList());
    }
}
