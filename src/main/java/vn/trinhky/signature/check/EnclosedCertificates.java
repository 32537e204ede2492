package vn.trinhky.signature.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import vn.trinhky.signature.Vouching;

/**
 * The certificates that came along with a signature. The signer's own is named by its digest among the signed attributes;
 * each of the others must be trusted here, or bear the signature of another one that is here. All are taken as they are
 * written: libraries forgive letters in another case and odd truth values, and a changed byte can be just that.
 *
 * @param trusted what is trusted here
 */
record EnclosedCertificates(List<X509Certificate> trusted) {

    EnclosedCertificates(Collection<X509Certificate> trusted) {
        this(List.copyOf(trusted));
    }

    /** Whether all are accounted for, and the signer's is among them. */
    boolean proveAll(ASN1Set certificates, SignerIdentifier signer, byte[] signersDigest) throws IOException {
        List<byte[]> written = new ArrayList<>();
        for (ASN1Encodable one : certificates) {
            written.add(one.toASN1Primitive().getEncoded(ASN1Encoding.DL));
        }
        List<X509Certificate> read =
                written.stream().map(EnclosedCertificates::read).toList();
        boolean signerFound = false;
        for (int i = 0; i < written.size(); i++) {
            if (Arrays.equals(signersDigest, digest(written.get(i)))) {
                signerFound = isNamed(signer, Certificate.getInstance(written.get(i)));
            } else if (!isWrittenPlainly(Certificate.getInstance(written.get(i))) || !isVouchedFor(read.get(i), read)) {
                return false;
            }
        }
        return signerFound;
    }

    private static boolean isNamed(SignerIdentifier signer, Certificate certificate) throws IOException {
        IssuerAndSerialNumber named = IssuerAndSerialNumber.getInstance(signer.getId());
        return named.getSerialNumber().equals(certificate.getSerialNumber())
                && Arrays.equals(
                        named.getName().getEncoded(), certificate.getIssuer().getEncoded());
    }

    /** The algorithm stands inside and outside of what is signed; the value has no bits left over. */
    private static boolean isWrittenPlainly(Certificate certificate) {
        return certificate
                        .getSignatureAlgorithm()
                        .equals(certificate.getTBSCertificate().getSignature())
                && certificate.getSignature().getPadBits() == 0;
    }

    private boolean isVouchedFor(X509Certificate certificate, List<X509Certificate> enclosed) {
        return trusted.contains(certificate)
                || Stream.concat(trusted.stream(), enclosed.stream())
                        .anyMatch(issuer -> Vouching.vouches(issuer, certificate));
    }

    private static X509Certificate read(byte[] written) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(written));
        } catch (GeneralSecurityException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private static byte[] digest(byte[] written) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(written);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
