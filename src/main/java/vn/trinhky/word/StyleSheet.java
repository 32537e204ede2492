package vn.trinhky.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;
import org.docx4j.wml.UnderlineEnumeration;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.TemplateMeasures.Alignment;

/**
 * The styles of a template with what each inherits: its own setting first, then its bases', then the defaults.
 *
 * <p>Each setting is inherited alone, so that a style may change the space after and keep its base's space before;
 * docx4j's own resolver mixes in the indents of lists, which the other forms of a document set themselves.
 */
final class StyleSheet {

    private static final double TWIPS_IN_A_POINT = 20;
    private static final double TWIPS_IN_A_LINE = 240;

    /** What one style, or the defaults, say of paragraphs and of type. */
    private record Settings(
            @Nullable PPr paragraph, @Nullable RPr type) {}

    private final Map<String, List<Settings>> inherited = new HashMap<>();

    StyleSheet(StyleDefinitionsPart part) throws Docx4JException {
        Styles styles = part.getContents();
        for (Style style : styles.getStyle()) {
            inherited.put(style.getStyleId(), inheritance(style, part, styles.getDocDefaults()));
        }
    }

    private static List<Settings> inheritance(Style style, StyleDefinitionsPart part, @Nullable DocDefaults defaults) {
        List<Style> line = new ArrayList<>();
        for (Style next = style; next != null && !line.contains(next); next = base(next, part)) {
            line.add(next);
        }
        List<Settings> settings = new ArrayList<>();
        line.forEach(ancestor -> settings.add(new Settings(ancestor.getPPr(), ancestor.getRPr())));
        if (defaults != null) {
            settings.add(new Settings(
                    defaults.getPPrDefault() == null
                            ? null
                            : defaults.getPPrDefault().getPPr(),
                    defaults.getRPrDefault() == null
                            ? null
                            : defaults.getRPrDefault().getRPr()));
        }
        return settings;
    }

    private static @Nullable Style base(Style style, StyleDefinitionsPart part) {
        return style.getBasedOn() == null
                ? null
                : part.getStyleById(style.getBasedOn().getVal());
    }

    /** What this style or the nearest that it inherits from says of its paragraphs, or null. */
    private <T> @Nullable T paragraph(String id, Function<PPr, @Nullable T> setting) {
        for (Settings settings : inherited.getOrDefault(id, List.of())) {
            T value = settings.paragraph == null ? null : setting.apply(settings.paragraph);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private <T> @Nullable T type(String id, Function<RPr, @Nullable T> setting) {
        for (Settings settings : inherited.getOrDefault(id, List.of())) {
            T value = settings.type == null ? null : setting.apply(settings.type);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private boolean has(String id, Function<RPr, @Nullable BooleanDefaultTrue> setting) {
        BooleanDefaultTrue value = type(id, setting);
        return value != null && value.isVal();
    }

    private @Nullable BigInteger spacing(String id, Function<PPrBase.Spacing, @Nullable BigInteger> which) {
        return paragraph(id, settings -> settings.getSpacing() == null ? null : which.apply(settings.getSpacing()));
    }

    private @Nullable BigInteger indent(String id, Function<PPrBase.Ind, @Nullable BigInteger> which) {
        return paragraph(id, settings -> settings.getInd() == null ? null : which.apply(settings.getInd()));
    }

    private static double points(@Nullable BigInteger twips) {
        return twips == null ? 0 : twips.doubleValue() / TWIPS_IN_A_POINT;
    }

    Map<String, TemplateMeasures.Style> measured() {
        return inherited.keySet().stream().collect(Collectors.toMap(id -> id, this::measured));
    }

    private TemplateMeasures.Style measured(String id) {
        String font = type(
                id, type -> type.getRFonts() == null ? null : type.getRFonts().getAscii());
        BigInteger halfPoints =
                type(id, type -> type.getSz() == null ? null : type.getSz().getVal());
        return new TemplateMeasures.Style(
                font == null ? "Times New Roman" : font,
                halfPoints == null ? 10 : halfPoints.doubleValue() / 2,
                has(id, RPr::getB),
                has(id, RPr::getI),
                isUnderlined(id),
                has(id, RPr::getCaps),
                alignment(id),
                firstLine(id),
                TemplateMeasuring.millimetres(indent(id, PPrBase.Ind::getLeft)),
                points(spacing(id, PPrBase.Spacing::getBefore)),
                points(spacing(id, PPrBase.Spacing::getAfter)),
                exactLine(id),
                lineMultiple(id));
    }

    private boolean isUnderlined(String id) {
        UnderlineEnumeration line =
                type(id, type -> type.getU() == null ? null : type.getU().getVal());
        return line != null && line != UnderlineEnumeration.NONE;
    }

    private Alignment alignment(String id) {
        JcEnumeration value = paragraph(
                id,
                settings -> settings.getJc() == null ? null : settings.getJc().getVal());
        return switch (value == null ? JcEnumeration.LEFT : value) {
            case CENTER -> Alignment.CENTRE;
            case RIGHT -> Alignment.RIGHT;
            case BOTH -> Alignment.JUSTIFIED;
            default -> Alignment.LEFT;
        };
    }

    private double firstLine(String id) {
        BigInteger hanging = indent(id, PPrBase.Ind::getHanging);
        return hanging == null
                ? TemplateMeasuring.millimetres(indent(id, PPrBase.Ind::getFirstLine))
                : -TemplateMeasuring.millimetres(hanging);
    }

    private boolean isExact(String id) {
        return paragraph(
                        id,
                        settings -> settings.getSpacing() == null
                                ? null
                                : settings.getSpacing().getLineRule())
                == STLineSpacingRule.EXACT;
    }

    private double exactLine(String id) {
        return isExact(id) ? points(spacing(id, PPrBase.Spacing::getLine)) : 0;
    }

    private double lineMultiple(String id) {
        BigInteger line = spacing(id, PPrBase.Spacing::getLine);
        return isExact(id) || line == null ? 1 : line.doubleValue() / TWIPS_IN_A_LINE;
    }
}
