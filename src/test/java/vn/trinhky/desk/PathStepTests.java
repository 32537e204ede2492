package vn.trinhky.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.trinhky.compilation.Report;
import vn.trinhky.regime.Round;
import vn.trinhky.review.Review;
import vn.trinhky.signing.FolderState;

class PathStepTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            COLLECTING, COMPILING,      ,                      ,         NOT_ISSUED, COLLECTION
            COLLECTED,  COMPILING,      ,                      ,         NOT_ISSUED, COMPILATION
            COLLECTED,  SENT_TO_REVIEW, WITH_REVIEWERS,        ,         NOT_ISSUED, REVIEW
            COLLECTED,  SENT_TO_REVIEW, AWAITING_LAYOUT_CHECK, ,         NOT_ISSUED, LAYOUT
            COLLECTED,  SENT_TO_REVIEW, CLEARED,               WAITING,  NOT_ISSUED, SIGNATURE
            COLLECTED,  SENT_TO_REVIEW, CLEARED,               NUMBERED, NOT_ISSUED, SIGNATURE
            COLLECTED,  SENT_TO_REVIEW, CLEARED,               SHOWN,    NOT_ISSUED, SIGNATURE
            COLLECTED,  SENT_TO_REVIEW, CLEARED,               SIGNED,   NOT_ISSUED, ISSUE
            COLLECTED,  SENT_TO_REVIEW, CLEARED,               SIGNED,   ON_THE_WAY, DISPATCH
            COLLECTED,  SENT_TO_REVIEW, CLEARED,               SIGNED,   SETTLED,    DONE
            CLOSED,     SENT_TO_REVIEW, CLEARED,               SIGNED,   SETTLED,    DONE
            COLLECTED,  COMPILING,      RETURNED,              ,         NOT_ISSUED, COMPILATION
            COLLECTED,  COMPILING,      CLEARED,               RETURNED, NOT_ISSUED, COMPILATION
            COLLECTED,  SENT_TO_REVIEW, WITH_REVIEWERS,        RETURNED, NOT_ISSUED, REVIEW
            COLLECTED,  SENT_TO_REVIEW, AWAITING_LAYOUT_CHECK, RETURNED, NOT_ISSUED, LAYOUT
            """)
    void standsWhereTheStagesSay(
            Round.State round,
            Report.State report,
            Review.@Nullable State review,
            @Nullable FolderState folder,
            PathStep.Leaving leaving,
            PathStep expected) {
        assertThat(PathStep.reached(new PathStep.Facts(round, report, review, folder, leaving)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(PathStep.class)
    void hasANameInTheStepper(PathStep step) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/common");
        messages.setDefaultEncoding("UTF-8");
        assertThat(messages.getMessage("stage." + step.key(), null, Locale.forLanguageTag("vi")))
                .isNotBlank();
    }

    @Test
    void everyMilestoneAndEveryTaskHasASentence() throws IOException {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        String ending = "_vi.properties";
        messages.setBasenames(Stream.of(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + ending))
                .map(file -> "messages/" + String.valueOf(file.getFilename()).replace(ending, ""))
                .toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        assertThat(vn.trinhky.journal.Milestone.values()).allSatisfy(milestone -> assertThat(
                        messages.getMessage("milestone." + milestone, null, Locale.forLanguageTag("vi")))
                .isNotBlank());
        assertThat(java.util.List.of("draft", "approval", "collect", "compile", "review", "layout", "sign", "issue"))
                .allSatisfy(step -> assertThat(messages.getMessage("step." + step, null, Locale.ENGLISH))
                        .isNotBlank());
    }
}
