package vn.trinhky.issuing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.test.util.ReflectionTestUtils;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;

/** Issued documents for tests of what carries them: as the database would give them, without a database. */
public final class IssuedPaper {

    private IssuedPaper() {}

    public static IssuedReport of(int number, Digest word, Digest pdf) {
        IssuedDocument issued = new IssuedDocument();
        Map.of(
                        "report",
                        new ReportId(UUID.randomUUID()),
                        "number",
                        number,
                        "notation",
                        "BC/BCĐ",
                        "date",
                        LocalDate.of(2024, 6, 14),
                        "subject",
                        "kết quả thực hiện Cuộc vận động quý II/2024",
                        "wordDigest",
                        word.value(),
                        "pdfDigest",
                        pdf.value(),
                        "signer",
                        "Đinh Thị Mai",
                        "sealedBy",
                        "Y Tâm",
                        "issuedAt",
                        Instant.parse("2024-06-14T03:00:00Z"))
                .forEach((field, value) -> ReflectionTestUtils.setField(issued, field, value));
        return issued;
    }
}
