package vn.trinhky.stopping;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.testing.TestDatabase;

/** What stands in the database of the office, read past the product. */
final class OfficeBooks {

    private final JdbcClient database;

    OfficeBooks(TestDatabase database) {
        this.database = JdbcClient.create(database.dataSource());
    }

    /** The number of a report in the register. */
    int number(UUID report) {
        return database.sql("select number from register_entry where document = ?")
                .param(report)
                .query(Integer.class)
                .single();
    }

    List<Integer> numbers(Collection<UUID> reports) {
        return reports.stream().map(this::number).sorted().toList();
    }

    String folder(UUID report) {
        return database.sql("select state from signature_folder where report_id = ?")
                .param(report)
                .query(String.class)
                .single();
    }

    boolean isSigned(UUID report) {
        return folder(report).equals("SIGNED");
    }

    boolean isIssued(UUID report) {
        return count("select count(*) from issued_document where report_id = ?", report) == 1;
    }

    byte[] signedPdf(UUID report) {
        return pdf(
                "select content from signature_folder join stored_file on digest = signed_pdf_digest where report_id = ?",
                report);
    }

    byte[] sealedPdf(UUID report) {
        return pdf(
                "select content from issued_document join stored_file on digest = pdf_digest where report_id = ?",
                report);
    }

    /** How often something stands in the journal of a report's round. */
    int inTheJournal(UUID report, String milestone) {
        return database.sql("""
                        select count(*) from journal_entry j join report r on r.round_id = j.dossier_id
                        where r.report_id = ? and j.milestone = ?""").params(report, milestone).query(Integer.class).single();
    }

    int deliveries(UUID report) {
        return count("select count(*) from delivery where report_id = ?", report);
    }

    /** All PDF files that anybody could ever have seen. */
    int pdfs() {
        return database.sql("select count(*) from stored_file where substring(content from 1 for 5) = '%PDF-'::bytea")
                .query(Integer.class)
                .single();
    }

    /** Numbers that nobody has, although a higher one is taken. */
    int gaps() {
        return database.sql("select count(*) from register_entry where state = 'RELEASED'")
                .query(Integer.class)
                .single();
    }

    /** What the living processes would finish for the dead one in some seconds is due now. */
    void bringForwardWhatIsLeft() {
        database.sql("""
                        update scheduled_tasks set execution_time = now()
                        where task_name in ('finish-signature', 'finish-seal') and not picked""").update();
    }

    /** Signatures in a PDF, by what every one of them has. */
    static int signaturesIn(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return text.split("/ByteRange", -1).length - 1;
    }

    private int count(String statement, UUID report) {
        return database.sql(statement).param(report).query(Integer.class).single();
    }

    private byte[] pdf(String statement, UUID report) {
        return database.sql(statement).param(report).query(byte[].class).single();
    }
}
