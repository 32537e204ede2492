package vn.trinhky.word;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.docx4j.XmlUtils;
import org.docx4j.docProps.core.CoreProperties;
import org.docx4j.docProps.core.dc.elements.ObjectFactory;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.CustomXmlPart;
import org.docx4j.wml.CTDataBinding;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.R;
import org.docx4j.wml.SdtElement;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.file.Form;
import vn.trinhky.word.file.Wording;

/**
 * Marks in docx4j's model of a template where documents differ: the content controls, the values that they are bound to,
 * and the title and author of the file.
 */
final class TemplateMarking {

    private static final Set<String> FILLED = Set.of(
            "superiorBody",
            "issuingBody",
            "number",
            "placeDate",
            "typeName",
            "subject",
            "addresseesLabel",
            "body",
            "recipients",
            "capacity",
            "signer");
    private static final Set<String> NEEDED = Set.of(
            "issuingBody", "number", "placeDate", "typeName", "subject", "body", "recipients", "capacity", "signer");

    private final WordprocessingMLPackage template;

    private TemplateMarking(WordprocessingMLPackage template) {
        this.template = template;
    }

    static void mark(WordprocessingMLPackage template) throws Docx4JException {
        List<SdtElement> controls = Controls.of(template);
        refuseMissing(controls);
        TemplateMarking marking = new TemplateMarking(template);
        for (SdtElement control : controls) {
            String tag = Controls.tag(control);
            if (FILLED.contains(tag)) {
                marking.markValue(control, tag);
                markControl(control, tag);
            }
        }
        marking.markProperties();
    }

    private static void refuseMissing(List<SdtElement> controls) {
        Set<String> missing = new TreeSet<>(NEEDED);
        controls.forEach(control -> missing.remove(Controls.tag(control)));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("the template has no content control for " + missing);
        }
    }

    private void markValue(SdtElement control, String tag) throws Docx4JException {
        CTDataBinding binding = control.getSdtPr().getDataBinding();
        if (binding == null || binding.getStoreItemID() == null) {
            return;
        }
        Map<String, CustomXmlPart> stores = template.getCustomXmlDataStorageParts();
        CustomXmlPart store = stores.get(binding.getStoreItemID().toLowerCase(Locale.ROOT));
        if (store != null) {
            store.setNodeValueAtXPath(binding.getXpath(), Form.textMark(tag), binding.getPrefixMappings());
        }
    }

    /** The body's own control goes: a text that is several pages long is no field. */
    private static void markControl(SdtElement control, String tag) {
        List<Object> around = ((ContentAccessor) control.getParent()).getContent();
        int at = position(around, control);
        around.add(at + 1, Form.endMark());
        if (tag.equals("body")) {
            around.set(at, Form.startMark(tag));
            return;
        }
        around.add(at, Form.startMark(tag));
        List<P> lines = Controls.paragraphs(control);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("the content control " + tag + " holds no paragraph");
        }
        lines.forEach(TemplateMarking::markLook);
    }

    private static void markLook(P line) {
        List<Object> around = ((ContentAccessor) line.getParent()).getContent();
        int at = position(around, line);
        R run = Controls.firstRun(line);
        around.set(at, look(line.getPPr(), run));
        around.add(at + 1, Form.lookEndMark());
        around.add(at, Form.lookMark());
    }

    /** The pattern with its typeface, which is that of its first run, and nothing else of its content. */
    private static P look(PPr properties, @Nullable R run) {
        R typed = Wording.run(Form.lookText());
        if (run != null) {
            typed.setRPr(run.getRPr());
        }
        return Wording.paragraph(properties, List.of(typed));
    }

    private static int position(List<Object> around, Object element) {
        for (int i = 0; i < around.size(); i++) {
            if (XmlUtils.unwrap(around.get(i)) == element) {
                return i;
            }
        }
        throw new IllegalArgumentException("a content control stands outside the text");
    }

    private void markProperties() throws Docx4JException {
        CoreProperties properties = template.getDocPropsCorePart().getContents();
        ObjectFactory elements = new ObjectFactory();
        properties.setTitle(elements.createTitle(literal(elements, "title")));
        properties.setCreator(literal(elements, "author"));
    }

    private static SimpleLiteral literal(ObjectFactory elements, String tag) {
        SimpleLiteral literal = elements.createSimpleLiteral();
        literal.getContent().add(Form.textMark(tag));
        return literal;
    }
}
