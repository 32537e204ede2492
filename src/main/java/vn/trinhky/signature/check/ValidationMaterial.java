package vn.trinhky.signature.check;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * What somebody needs to judge the signatures of a file anew, many years later and without this office.
 *
 * @param report what this application finds
 * @param enclosed for each signature, in the order of the report, the certificates that lie in the file, the signer's first
 * @param trusted the certificates of the authorities that this office trusts
 * @param independent the reports of EU DSS as XML (ETSI TS 119 102-2 among them), by the name of the report; empty for a file
 *     without a signature that can be read
 */
public record ValidationMaterial(
        SignedFileReport report,
        List<List<X509Certificate>> enclosed,
        List<X509Certificate> trusted,
        List<IndependentReport> independent) {

    /** @param name {@code simple}, {@code detailed}, {@code diagnostic} or {@code etsi} */
    public record IndependentReport(String name, String xml) {}
}
