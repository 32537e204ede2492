package vn.trinhky.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.signature.check.FoundSignature;
import vn.trinhky.signature.check.SignedFileCheck;
import vn.trinhky.signature.check.SignedFileReport;
import vn.trinhky.signature.check.SignedFileReport.Verdict;
import vn.trinhky.signature.demo.TrialKeys;
import vn.trinhky.signature.refusals.TimeStampNotObtained;

@Tag("signing")
class TimeStampTests {

    private static final Instant STAMPED = Papers.AT.plusSeconds(5);

    private final Keys keys = new Keys();
    private final KeyPair clock = TrialKeys.rsa();
    private final X509Certificate certificate =
            keys.authority.certifyTimeStamps(clock.getPublic(), "Trial TSA", Keys.FROM, Keys.UNTIL);
    private HttpServer authority;
    private String address;

    @BeforeEach
    void open() throws IOException {
        authority = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        authority.createContext("/tsa", this::stamp);
        authority.createContext("/broken", exchange -> answer(exchange, 200, new byte[] {1, 2, 3}));
        authority.createContext("/busy", exchange -> answer(exchange, 503, new byte[0]));
        authority.start();
        address = "http://127.0.0.1:" + authority.getAddress().getPort();
    }

    @AfterEach
    void close() {
        authority.stop(0);
    }

    @Test
    void stampsBothSignaturesAndLeavesTheFirstValid() {
        PdfSigning signing = new PdfSigning(List.of(keys), new TimeStamps(address + "/tsa"));
        byte[] signed = signing.sign(Papers.report(), Papers.signature(), keys.mai());
        byte[] sealed = signing.sign(signed, Papers.seal(), keys.seal());

        SignedFileReport report = new SignedFileCheck(List.of(keys.authority.certificate())).check(sealed);

        assertThat(report.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(report.signatures())
                .hasSize(2)
                .extracting(FoundSignature::stampedAt)
                .containsOnly(STAMPED);
        assertThat(report.signatures()).extracting(FoundSignature::level).containsOnly("PAdES-BASELINE-T");
    }

    @Test
    void asksForTheSameBytesToBeSignedWithAndWithoutTimeStamps() {
        SigningKey key = keys.mai();
        byte[] report = Papers.report();
        assertThat(new PdfSigning(List.of(), new TimeStamps(address + "/tsa")).toSign(report, Papers.signature(), key))
                .isEqualTo(new PdfSigning(List.of(), new TimeStamps("")).toSign(report, Papers.signature(), key));
    }

    @Test
    void refusesWhenTheAuthorityGivesNone() {
        refuses("/broken");
        refuses("/busy");
        authority.stop(0);
        refuses("/tsa");
    }

    private void refuses(String path) {
        PdfSigning signing = new PdfSigning(List.of(keys), new TimeStamps(address + path));
        assertThatThrownBy(() -> signing.sign(Papers.report(), Papers.signature(), keys.mai()))
                .isInstanceOf(TimeStampNotObtained.class);
    }

    private void stamp(HttpExchange exchange) throws IOException {
        try {
            TimeStampRequest request =
                    new TimeStampRequest(exchange.getRequestBody().readAllBytes());
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", clock.getPrivate(), certificate),
                    new JcaDigestCalculatorProviderBuilder()
                            .build()
                            .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                    new ASN1ObjectIdentifier("1.2.3.4"));
            tokens.addCertificates(new JcaCertStore(List.of(certificate, keys.authority.certificate())));
            byte[] response = new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(request, BigInteger.TEN, Date.from(STAMPED))
                    .getEncoded();
            answer(exchange, 200, response);
        } catch (TSPException | OperatorCreationException | CertificateEncodingException broken) {
            throw new IOException(broken);
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/timestamp-reply");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
