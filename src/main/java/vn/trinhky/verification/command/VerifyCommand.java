package vn.trinhky.verification.command;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trinhky.files.Digest;
import vn.trinhky.pdf.comparing.ComparedPages;
import vn.trinhky.pdf.comparing.DifferingPage;
import vn.trinhky.pdf.comparing.PageComparison;
import vn.trinhky.pdf.comparing.UnreadablePdf;
import vn.trinhky.signature.check.SignedFileCheck;
import vn.trinhky.signature.check.SignedFileReport;
import vn.trinhky.signature.check.SignedFileReport.Verdict;

/**
 * {@code verify FILE [--against FILE] [--trusted CERTIFICATE]… [--json] [--lang vi|en]}: says what a signed file is worth.
 * Starts no application and asks nobody: neither server nor network.
 *
 * <p>It ends with 0 if the file is valid, 1 if it is not, 2 if it cannot be read or the command was not understood. Valid is
 * what is unchanged since it was signed; with trusted certificates given, by signers whom they vouch for; with another file
 * given, what equals it in every byte.
 */
public final class VerifyCommand {

    public static final String NAME = "verify";

    private static final int VALID = 0;
    private static final int NOT_VALID = 1;
    private static final int UNREADABLE = 2;

    private VerifyCommand() {}

    /** @param arguments behind the command's name */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        silence();
        try {
            Asked asked = Asked.read(Arrays.asList(arguments), Locale.getDefault());
            return run(asked, out, err);
        } catch (Asked.NotUnderstood usage) {
            err.println(new Words(Asked.language(Locale.getDefault().getLanguage())).say("usage"));
            return UNREADABLE;
        }
    }

    private static int run(Asked asked, PrintStream out, PrintStream err) {
        Words words = new Words(asked.language());
        Path current = asked.file();
        try {
            byte[] file = Files.readAllBytes(current);
            byte[] other = null;
            if (asked.against() != null) {
                current = asked.against();
                other = Files.readAllBytes(current);
            }
            List<X509Certificate> trusted = new ArrayList<>();
            for (Path certificate : asked.trusted()) {
                current = certificate;
                trusted.addAll(certificates(certificate));
            }
            Outcome outcome = outcome(asked, file, other, trusted);
            out.print(asked.json() ? Printout.json(outcome) : Printout.text(outcome, !trusted.isEmpty(), words));
            return code(outcome);
        } catch (IOException | CertificateException unreadable) {
            err.println(words.say("cannotRead", current));
            return UNREADABLE;
        }
    }

    private static int code(Outcome outcome) {
        return switch (outcome.verdict()) {
            case NOT_A_PDF, INCOMPLETE, UNREADABLE -> UNREADABLE;
            default -> outcome.valid() ? VALID : NOT_VALID;
        };
    }

    private static Outcome outcome(
            Asked asked, byte[] file, byte @Nullable [] other, Collection<X509Certificate> trusted) {
        SignedFileReport report = new SignedFileCheck(trusted).check(file);
        Outcome.Comparison comparison = other == null ? null : compared(asked, file, other);
        List<String> pages = words(file);
        boolean holds = trusted.isEmpty() ? report.isUnchanged() : report.verdict() == Verdict.GENUINE;
        return new Outcome(
                asked.file().toString(),
                holds && (comparison == null || comparison.identical()),
                report.verdict(),
                Digest.of(file).value(),
                file.length,
                pages.size(),
                PrintedAddress.in(pages),
                report.signatures().stream().map(Outcome.Signature::of).toList(),
                comparison);
    }

    private static List<String> words(byte[] file) {
        try {
            return PageComparison.words(file);
        } catch (UnreadablePdf broken) {
            return List.of();
        }
    }

    private static Outcome.Comparison compared(Asked asked, byte[] file, byte[] other) {
        boolean identical = Arrays.equals(file, other);
        boolean same = identical;
        List<Integer> differing = List.of();
        if (!identical) {
            try {
                ComparedPages pages = PageComparison.compare(other, file);
                same = pages.isSameDocument();
                differing = pages.differing().stream().map(DifferingPage::page).toList();
            } catch (UnreadablePdf broken) {
                same = false;
            }
        }
        return new Outcome.Comparison(
                String.valueOf(asked.against()), identical, Digest.of(other).value(), same, differing);
    }

    private static Collection<X509Certificate> certificates(Path file) throws IOException, CertificateException {
        try (InputStream in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        }
    }

    /** The answer is all that is written: what the libraries remark is not for whoever asked. */
    private static void silence() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.OFF);
        }
    }
}
