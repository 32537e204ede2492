package vn.trinhky.word.check;

import java.util.ArrayList;
import java.util.List;
import org.docx4j.jaxb.Context;
import org.springframework.stereotype.Component;
import vn.trinhky.word.LayoutProfile;

/**
 * Checks a Word file against the layout rules of its profile. It reads the file itself, not what the file was made from,
 * so that it serves for files that a person edited in Word.
 *
 * <p>A finding is advice for the person who checks the layout before signing (Decree 30/2020, art. 12); it stops nobody.
 */
@Component
public class LayoutCheck {

    /** Loads docx4j's JAXB context, which takes seconds the first time; the application calls this in the background. */
    public void warmUp() {
        Context.getWmlObjectFactory();
    }

    /** What departs from the rules; empty when nothing does. */
    public List<Finding> check(byte[] docx, LayoutProfile profile) {
        LayoutRules rules = LayoutRules.of(profile);
        CheckedFile file = CheckedFile.open(docx);
        List<Finding> findings = new ArrayList<>();
        SheetChecks.check(file, rules, findings);
        HeadChecks.check(file, rules, findings);
        FootChecks.check(file, rules, findings);
        return List.copyOf(findings);
    }
}
