package vn.trinhky.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.json.SectionTextsColumn;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingPeriod;

/** What a unit sent for a period before the office used Trình Ký. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // only queries read it
class EarlierPart {

    @Id
    private UUID earlierPartId;

    @Embedded
    private UnitId unit;

    @Embedded
    private RegimeId regime;

    @Embedded
    private ReportingPeriod period;

    @Convert(converter = SectionTextsColumn.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private SectionTexts texts;

    private String enteredBy;
    private Instant enteredAt;

    protected EarlierPart() {}

    EarlierPart(UnitId unit, RegimeId regime, LastPart part, String enteredBy, Instant at) {
        this.earlierPartId = UUID.randomUUID();
        this.unit = unit;
        this.regime = regime;
        this.period = part.period();
        this.texts = part.texts();
        this.enteredBy = enteredBy;
        this.enteredAt = at;
    }
}
