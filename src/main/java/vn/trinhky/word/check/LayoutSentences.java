package vn.trinhky.word.check;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.check.finding.Finding;
import vn.trinhky.word.check.finding.LayoutRule;
import vn.trinhky.word.check.finding.LookRule;
import vn.trinhky.word.check.finding.Place;
import vn.trinhky.word.check.finding.Severity;

/** Says what a layout check found; the words stand in the message files {@code word}. */
@Component
public class LayoutSentences {

    private final MessageSource messages;

    LayoutSentences(MessageSource messages) {
        this.messages = messages;
    }

    /** All findings of a check, in its order. */
    public List<SaidFinding> said(LayoutResult result, Locale language) {
        return result.findings().stream()
                .map(finding -> said(finding, language))
                .toList();
    }

    /** A rule in a few words. */
    public String name(LayoutRule rule, Locale language) {
        if (rule instanceof LookRule look) {
            return words("layout.element." + look.element().key(), language) + ": "
                    + words("layout.trait." + look.trait().key(), language);
        }
        return words("layout.rule." + rule.key(), language);
    }

    /** The rules that are kept, in a few words each. */
    public List<String> kept(LayoutResult result, Locale language) {
        return result.kept().stream().map(rule -> name(rule, language)).toList();
    }

    public String name(LayoutProfile profile, Locale language) {
        return words("layout.profile." + profile.key(), language);
    }

    /** How much a finding weighs, in words. */
    public String name(Severity severity, Locale language) {
        return words("layout.severity." + severity.name(), language);
    }

    SaidFinding said(Finding finding, Locale language) {
        Place place = finding.place();
        return new SaidFinding(
                finding.rule().key(),
                finding.severity(),
                name(finding.rule(), language),
                sentence(finding, language),
                finding.ground(),
                finding.found(),
                words("layout.part." + place.part(), language, place.paragraph()),
                place.excerpt(),
                place.paragraph(),
                finding.times());
    }

    private String sentence(Finding finding, Locale language) {
        String found = finding.found().isEmpty() ? words("layout.nothing", language) : finding.found();
        if (finding.rule() instanceof LookRule look) {
            String element = words("layout.element." + look.element().key(), language);
            return words("layout.look." + look.trait().key(), language, element, found, finding.wanted());
        }
        return words("layout.broken." + finding.rule().key(), language, found, finding.wanted());
    }

    private String words(String key, Locale language, Object... details) {
        return messages.getMessage(key, details, language);
    }
}
