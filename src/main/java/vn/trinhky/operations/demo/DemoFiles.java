package vn.trinhky.operations.demo;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.authority.capacity.Capacity;
import vn.trinhky.commitments.answers.Became;
import vn.trinhky.figures.Definition;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.DistributionLine;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.ReviewManner;
import vn.trinhky.regime.timing.RegimeTiming;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.marks.Secrecy;

/** The demo's files as they are written, with codes in the place of ids. A word that is not known is an error. */
final class DemoFiles {

    private static final JsonMapper READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private DemoFiles() {}

    record OfficeFile(
            LocalDate validFrom, List<UnitLine> units, List<PersonLine> people, List<RecipientGroupLine> groups) {}

    record UnitLine(
            String code,
            UnitKind kind,
            String name,
            @Nullable String under,
            @Nullable String email,

            @com.fasterxml.jackson.annotation.JsonProperty("short")
            String shortName) {}

    record PersonLine(
            String code,
            String name,
            @Nullable String account,
            @Nullable String email,
            List<PostLine> posts) {}

    record PostLine(PostKind kind, String unit, String title) {}

    record AuthorityLine(
            String person,
            String unit,
            @Nullable List<String> types,
            Capacity capacity,
            @Nullable String principal,
            String post,
            @Nullable String outsidePost,
            @Nullable List<String> freeLines,
            LocalDate from,
            @Nullable LocalDate to,
            DecisionLine decision,
            String grantedBy) {}

    record DecisionLine(String number, LocalDate date, String body) {}

    record RegimeFile(
            String code,
            String name,
            String typeCode,
            String typeName,
            String bodyCode,
            String seriesSpan,
            LocalDate termSince,
            String termGround,
            int firstNumber,
            LayoutProfile layout,
            String superiorBody,
            String issuingBody,
            String place,
            String subject,
            int dueDay,
            String compilingUnit,
            List<String> contributors,
            List<String> reviewers,
            String signatory,
            List<String> capacity,
            List<SectionLine> outline,
            List<RecipientLine> distribution,
            List<GroupLine> groups,
            boolean figuresAppendix,
            List<GroupLine> kinds,
            @Nullable ReviewManner review,
            RegimePlan.@Nullable UnusedParts unusedParts,
            @Nullable List<String> jointBodies,
            @Nullable Secrecy secrecy,
            RegimeTiming timing) {}

    record GroupLine(String code, String name, String nameEn, List<String> units) {}

    record SectionLine(
            String key,
            int level,
            @Nullable String title,
            @Nullable String guidance,
            @Nullable List<String> points,
            @Nullable Boolean written,
            @Nullable Boolean contributed,
            @Nullable String standing,
            @Nullable List<String> patterns,
            @Nullable Boolean lastReport,
            @Nullable Boolean tasks) {}

    record RecipientLine(
            String text,
            DistributionLine.@Nullable Mark mark,
            @Nullable List<String> units,
            @Nullable List<String> people,
            @Nullable List<String> groups,
            @Nullable List<RuleLine> rules) {}

    record RuleLine(UnitKind kind, String below) {}

    record RecipientGroupLine(
            String code,
            String name,
            @Nullable List<String> units,
            @Nullable List<String> people) {}

    record CommitmentLine(
            String words,
            @Nullable List<String> units,
            @Nullable Integer dueDay,
            @Nullable List<AnswerLine> answers) {}

    record CitedLine(String type, String sign, String date, String body, String about) {}

    record AnswerLine(String unit, Became became, String account) {}

    record DraftFile(String unit, @Nullable Boolean submitted, Map<String, String> texts) {}

    record IndicatorLine(
            @Nullable String code,
            @Nullable Integer since,
            String name,
            String nameEn,
            @Nullable String counted,
            @Nullable String countedEn,
            Definition.Kind kind,
            int decimals,
            Definition.@Nullable AddingUp overPeriods,
            Definition.@Nullable Ratio ratio,
            @Nullable List<String> parts,
            Definition.@Nullable Stock stock,
            @Nullable BigDecimal most,
            @Nullable Integer changePercent,
            @Nullable Map<Definition.Check, Definition.Severity> checks,
            @Nullable BigDecimal target,
            Definition.@Nullable LegalBasis basis,
            @Nullable IndicatorLine then) {}

    record FiguresFile(
            String unit,
            Map<String, List<@Nullable BigDecimal>> past,
            @Nullable Map<String, BigDecimal> now) {}

    static List<IndicatorLine> indicators() {
        return READER.convertValue(load("indicators"), new TypeReference<List<IndicatorLine>>() {});
    }

    static List<FiguresFile> figures() {
        return READER.convertValue(load("figures"), new TypeReference<List<FiguresFile>>() {});
    }

    static OfficeFile office() {
        return READER.convertValue(load("office"), OfficeFile.class);
    }

    static RegimeFile regime() {
        return READER.convertValue(load("regime"), RegimeFile.class);
    }

    static List<DraftFile> drafts() {
        return READER.convertValue(load("drafts"), new TypeReference<List<DraftFile>>() {});
    }

    /** What the communes wrote the quarter before. */
    static List<DraftFile> lastQuarter() {
        return READER.convertValue(load("last-quarter"), new TypeReference<List<DraftFile>>() {});
    }

    /** Who may sign what in the demo office. */
    static List<AuthorityLine> authorities() {
        return READER.convertValue(load("authorities"), new TypeReference<List<AuthorityLine>>() {});
    }

    /** What the last report promised. */
    static List<CitedLine> citations() {
        return READER.convertValue(load("citations"), new TypeReference<List<CitedLine>>() {});
    }

    static List<CommitmentLine> commitments() {
        return READER.convertValue(load("commitments"), new TypeReference<List<CommitmentLine>>() {});
    }

    private static Object load(String name) {
        try (InputStream file = new ClassPathResource("demo/" + name + ".yaml").getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException missing) {
            throw new IllegalStateException("the demo file " + name + " cannot be read", missing);
        }
    }
}
